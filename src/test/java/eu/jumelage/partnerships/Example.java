package eu.jumelage.partnerships;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Kind;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cities and papers for tests. */
final class Example {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private Example() {}

    static Installation installation() {
        return new Installation(
                german("Berlin und seine Partner"),
                german("Internationales"),
                List.of(GERMAN, FRENCH, DUTCH, ENGLISH),
                "office@example.org");
    }

    static City berlin() {
        return city("Berlin", "DE", GERMAN, true, "Q64");
    }

    static City moscow() {
        return city("Moskau", "RU", new Language("ru"), false, "Q649");
    }

    /** A city whose only name stands in German. */
    static City city(String name, String country, Language own, boolean home, String wikidata) {
        return city(country, own, home, wikidata, List.of(Name.of(GERMAN, name, null)));
    }

    static City city(String country, Language own, boolean home, String wikidata, List<Name> names) {
        return new City(
                UUID.randomUUID(),
                Kind.MUNICIPALITY,
                country,
                ZoneId.of("Europe/Berlin"),
                new Position(52.5, 13.4),
                List.of(own),
                null,
                home,
                names,
                Set.of(),
                List.of(Identifier.of(Scheme.WIKIDATA, wikidata)),
                null);
    }

    static Partnership active(City partner) {
        return Partnership.draft(
                UUID.randomUUID(),
                partner.id(),
                Partnership.Category.PARTNERSHIP,
                Status.of(State.ACTIVE, PartialDate.parse("1990")));
    }

    static Agreement agreement(Partnership partnership, @Nullable String signed, boolean founding, City... parties) {
        return new Agreement(
                UUID.randomUUID(),
                partnership.id(),
                german("Vereinbarung"),
                signed == null ? null : PartialDate.parse(signed),
                null,
                List.of(GERMAN),
                Arrays.stream(parties).map(City::id).collect(Collectors.toSet()),
                List.of(),
                founding,
                null,
                null,
                null,
                List.of());
    }

    static Text german(String string) {
        return Text.of(GERMAN, string);
    }
}
