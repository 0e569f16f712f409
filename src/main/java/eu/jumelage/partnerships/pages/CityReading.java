package eu.jumelage.partnerships.pages;

import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.web.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a city's form says. */
final class CityReading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final RegisterReading reading;
    private final @Nullable City before;

    CityReading(RegisterReading reading, @Nullable City before) {
        this.reading = reading;
        this.before = before;
    }

    Optional<City> read(UUID id) {
        List<Name> names = names();
        Set<String> aliases = aliases();
        City.Kind kind = reading.constant(City.Kind.class, "kind", City.Kind.MUNICIPALITY);
        Optional<String> country = reading.needed("country", "problem.country", this::country);
        Optional<List<Language>> own = reading.needed("languages", "problem.languages", RegisterReading::languagesOf);
        String website = reading.address("website");
        Optional<Double> latitude = degrees("latitude", 90);
        Optional<Double> longitude = degrees("longitude", 180);
        Optional<ZoneId> zone = reading.needed("zone", "problem.zone", ZoneId::of);
        List<Identifier> identifiers = identifiers();
        if (own.isPresent() && own.get().isEmpty()) {
            reading.wrong("languages", "problem.languages");
        }
        if (!reading.isRight()) {
            return Optional.empty();
        }
        return Optional.of(new City(
                id,
                kind,
                country.orElseThrow(),
                zone.orElseThrow(),
                new Position(latitude.orElseThrow(), longitude.orElseThrow()),
                own.orElseThrow(),
                website,
                before != null && before.home(),
                names,
                aliases,
                identifiers,
                before == null ? null : before.succession()));
    }

    /** Codes change: what stands already may stay. */
    private String country(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code) && !(before != null && before.country().equals(code))) {
            throw new IllegalArgumentException(typed);
        }
        return code;
    }

    private Optional<Double> degrees(String key, int most) {
        return reading.needed(key, "problem.degrees", typed -> {
            double degrees = Double.parseDouble(typed.replace(',', '.'));
            if (!(Math.abs(degrees) <= most)) {
                throw new NumberFormatException(typed);
            }
            return degrees;
        });
    }

    private List<Name> names() {
        var rows = reading.rows("name");
        var names = new ArrayList<Name>();
        for (String row : rows) {
            Optional<Language> language = reading.needed(row + ".language", "problem.languages", Language::new);
            String name = reading.required(row + ".name");
            names.add(new Name(
                    language.orElse(Language.ENGLISH),
                    name.isEmpty() ? "?" : name,
                    reading.line(row + ".formal"),
                    reading.period(row)));
        }
        if (names.stream().noneMatch(name -> name.period().until() == null)) {
            reading.wrong("name", "problem.no-name");
        }
        overlapping(
                        names,
                        (one, other) -> one.language().equals(other.language())
                                && one.period().overlaps(other.period()))
                .ifPresent(number -> reading.wrong(rows.get(number) + ".since", "problem.two-names"));
        return names;
    }

    private List<Identifier> identifiers() {
        var rows = reading.rows("identifier");
        var identifiers = new ArrayList<Identifier>();
        for (String row : rows) {
            identifiers.add(new Identifier(
                    reading.constant(City.Scheme.class, row + ".scheme", City.Scheme.WIKIDATA),
                    reading.required(row + ".value"),
                    reading.period(row)));
        }
        overlapping(
                        identifiers,
                        (one, other) -> one.scheme() == other.scheme()
                                && one.value().equals(other.value())
                                && one.period().overlaps(other.period()))
                .ifPresent(number -> reading.wrong(rows.get(number) + ".value", "problem.identifier-twice"));
        return identifiers;
    }

    /** The first that says the same at the same time as one before it. */
    private static <T> Optional<Integer> overlapping(List<T> all, BiPredicate<T, T> clash) {
        for (int number = 1; number < all.size(); number++) {
            T one = all.get(number);
            if (all.subList(0, number).stream().anyMatch(other -> clash.test(one, other))) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** One in each line. */
    private Set<String> aliases() {
        String typed = reading.note("aliases");
        if (typed == null) {
            return Set.of();
        }
        Set<String> aliases = typed.lines()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toSet());
        if (aliases.stream().anyMatch(alias -> alias.length() > RegisterReading.LONGEST_TITLE)) {
            reading.wrong("aliases", "problem.too-long", RegisterReading.LONGEST_TITLE);
        }
        return aliases;
    }
}
