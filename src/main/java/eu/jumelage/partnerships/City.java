package eu.jumelage.partnerships;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A party of partnerships: a municipality, a region, a district or an association of them. A region and its capital are
 * two cities, even where one name is said for both.
 *
 * @param country ISO 3166-1 alpha-2
 * @param ownLanguages what is spoken there, the first one foremost
 * @param home whether it runs this installation
 * @param names in every language and time that is known; at most one at a time in a language
 * @param aliases other spellings by which people search
 * @param succession what became of it, where it was merged
 */
public record City(
        UUID id,
        Kind kind,
        String country,
        ZoneId zone,
        Position position,
        List<Language> ownLanguages,
        @Nullable String website,
        boolean home,
        List<Name> names,
        Set<String> aliases,
        List<Identifier> identifiers,
        @Nullable Succession succession) {

    /** What a city is in its country's order. */
    public enum Kind {
        MUNICIPALITY,
        REGION,
        DISTRICT,
        ASSOCIATION
    }

    /** Degrees in WGS 84, north and east positive. */
    public record Position(double latitude, double longitude) {
        public Position {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
            }
        }
    }

    /**
     * What it is called in a language.
     *
     * @param name the everyday one
     * @param formal as in agreements, where it differs
     */
    public record Name(
            Language language, String name, @Nullable String formal, Period period) {
        public Name {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A name must not be blank");
            }
        }

        /** What it is called now, as far as is known. */
        public static Name of(Language language, String name, @Nullable String formal) {
            return new Name(language, name, formal, Period.ALWAYS);
        }
    }

    /** Registers that number cities. */
    public enum Scheme {
        WIKIDATA,
        GEONAMES,
        NUTS,
        LAU
    }

    /** A city's number in another register. */
    public record Identifier(Scheme scheme, String value, Period period) {
        public static Identifier of(Scheme scheme, String value) {
            return new Identifier(scheme, value, Period.ALWAYS);
        }
    }

    /** By which decision, and from which day, another city stands in its place. */
    public record Succession(UUID successor, LocalDate on, String decision) {}

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public City {
        ownLanguages = List.copyOf(ownLanguages);
        names = List.copyOf(names);
        aliases = Set.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        if (!COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException("No country's code: " + country);
        }
        if (names.stream().noneMatch(name -> name.period().until() == null)) {
            throw new IllegalArgumentException("A city has a name");
        }
        for (int i = 0; i < names.size(); i++) {
            for (Name other : names.subList(i + 1, names.size())) {
                if (names.get(i).language().equals(other.language())
                        && names.get(i).period().overlaps(other.period())) {
                    throw new IllegalArgumentException("Two names at once: " + names.get(i) + ", " + other);
                }
            }
        }
    }

    /** What it was called on that day in the reader's language, or else in its own, or else in any. */
    public Text.Said name(Language reader, LocalDate day) {
        Name name = nameOn(reader, day);
        return new Text.Said(name.name(), name.language(), false);
    }

    /** As in agreements: the formal name where there is one. */
    public Text.Said formalName(Language reader, LocalDate day) {
        Name name = nameOn(reader, day);
        return new Text.Said(name.formal() == null ? name.name() : name.formal(), name.language(), false);
    }

    /** Its latest names in all languages. */
    public Text latestName() {
        Map<Language, String> latest = new HashMap<>();
        names.stream()
                .filter(name -> name.period().until() == null)
                .forEach(name -> latest.put(name.language(), name.name()));
        Language source = byPreference(ownLanguages.getFirst())
                .filter(latest::containsKey)
                .findFirst()
                .orElseThrow();
        return Text.of(source, latest);
    }

    public Optional<String> identifier(Scheme scheme, LocalDate day) {
        return identifiers.stream()
                .filter(identifier ->
                        identifier.scheme() == scheme && identifier.period().contains(day))
                .map(Identifier::value)
                .findFirst();
    }

    /** Other names from a day on; the names of before stay with their time. */
    City renamed(List<Name> to, LocalDate since) {
        var all = new ArrayList<Name>();
        for (Name name : names) {
            boolean replaced = to.stream().anyMatch(other -> other.language().equals(name.language()));
            if (!replaced || !name.period().overlaps(Period.from(since))) {
                all.add(name);
            } else if (since(name.period()).isBefore(since)) {
                all.add(new Name(
                        name.language(),
                        name.name(),
                        name.formal(),
                        name.period().endingBy(since)));
            }
        }
        to.forEach(name -> all.add(new Name(name.language(), name.name(), name.formal(), Period.from(since))));
        return new City(
                id, kind, country, zone, position, ownLanguages, website, home, all, aliases, identifiers, succession);
    }

    City succeededBy(Succession by) {
        return new City(
                id, kind, country, zone, position, ownLanguages, website, false, names, aliases, identifiers, by);
    }

    City atHome() {
        return new City(
                id,
                kind,
                country,
                zone,
                position,
                ownLanguages,
                website,
                true,
                names,
                aliases,
                identifiers,
                succession);
    }

    private Name nameOn(Language reader, LocalDate day) {
        return byPreference(reader)
                .flatMap(language -> inForce(language, day).stream())
                .findFirst()
                .or(() -> byPreference(reader)
                        .flatMap(language -> earliest(language).stream())
                        .findFirst())
                .orElseThrow();
    }

    private Optional<Name> earliest(Language language) {
        return names.stream()
                .filter(name -> name.language().equals(language))
                .min(Comparator.comparing(name -> since(name.period())));
    }

    private Optional<Name> inForce(Language language, LocalDate day) {
        return names.stream()
                .filter(name ->
                        name.language().equals(language) && name.period().contains(day))
                .findFirst();
    }

    private Stream<Language> byPreference(Language first) {
        return Stream.of(
                        Stream.of(first),
                        ownLanguages.stream(),
                        Stream.of(Language.ENGLISH),
                        names.stream().map(Name::language).sorted())
                .flatMap(languages -> languages)
                .distinct();
    }

    private static LocalDate since(Period period) {
        LocalDate since = period.since();
        return since == null ? LocalDate.MIN : since;
    }
}
