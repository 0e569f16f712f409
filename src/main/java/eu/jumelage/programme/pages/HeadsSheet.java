package eu.jumelage.programme.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.HeadCount.Part;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of who was there: people by country, host or invited, and if wanted by age and gender; never names. */
final class HeadsSheet {

    /** More than these no single activity has had; a slip of the finger has. */
    static final int MOST = 1_000_000;

    private static final List<String> AGES = List.of("0-17", "18-30", "31-64", "65+");
    private static final List<String> GENDERS = List.of("female", "male", "diverse");
    private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());

    private HeadsSheet() {}

    /**
     * @param near the countries of home and its partners, which come first
     * @param known what is counted so far, whose bands are offered too
     */
    static List<Field> fields(Collection<String> near, List<HeadCount> known, Language reader) {
        return List.of(new Group(
                "count",
                "heads.counts",
                List.of(
                        new Choice("country", "heads.country", true, countries(near, reader)),
                        new Choice("part", "heads.part", true, Offers.of(Part.values(), "heads.part.", reader)),
                        new Choice("age", "heads.age", false, ages(known)),
                        new Choice("gender", "heads.gender", false, genders(reader)),
                        new Line("people", "heads.people", true))));
    }

    private static List<Option> countries(Collection<String> near, Language reader) {
        Collator collator = Collator.getInstance(reader.icu());
        Comparator<Option> alphabet = Comparator.comparing(Option::label, collator::compare);
        var first = near.stream().distinct().map(code -> country(code, reader)).sorted(alphabet);
        var rest = Arrays.stream(ULocale.getISOCountries())
                .filter(code -> !near.contains(code))
                .map(code -> country(code, reader))
                .sorted(alphabet);
        return Stream.concat(first, rest).toList();
    }

    private static Option country(String code, Language reader) {
        return new Option(code, name(code, reader));
    }

    static String name(String country, Language reader) {
        return ULocale.getDisplayCountry("und-" + country, reader.icu());
    }

    private static List<Option> ages(List<HeadCount> known) {
        var bands = new LinkedHashSet<>(AGES);
        known.stream().map(HeadCount::ageBand).filter(Objects::nonNull).forEach(bands::add);
        return bands.stream()
                .map(band -> new Option(band, band.replace('-', '–')))
                .toList();
    }

    private static List<Option> genders(Language reader) {
        return GENDERS.stream()
                .map(gender -> new Option(gender, Words.in(reader).say("heads.gender." + gender)))
                .toList();
    }

    static Entries typed(List<HeadCount> counts) {
        var typed = new TreeMap<String, String>();
        for (int number = 0; number < counts.size(); number++) {
            HeadCount count = counts.get(number);
            String row = "count." + number;
            typed.put(row + ".country", count.country());
            typed.put(row + ".part", count.part().key());
            typed.put(row + ".age", Objects.toString(count.ageBand(), ""));
            typed.put(row + ".gender", Objects.toString(count.gender(), ""));
            typed.put(row + ".people", String.valueOf(count.people()));
        }
        return new Entries(typed);
    }

    static List<HeadCount> read(Reading reading) {
        var counts = new ArrayList<HeadCount>();
        var seen = new LinkedHashSet<List<String>>();
        for (String row : reading.rows("count")) {
            String country = reading.required(row + ".country");
            String part = reading.required(row + ".part");
            String age = reading.line(row + ".age").orElse("");
            String gender = reading.line(row + ".gender").orElse("");
            int people = people(reading, row + ".people");
            if (!country.isEmpty() && !COUNTRIES.contains(country)) {
                reading.wrong(row + ".country", "problem.reference");
            } else if (!gender.isEmpty() && !GENDERS.contains(gender)) {
                reading.wrong(row + ".gender", "problem.reference");
            } else if (!seen.add(List.of(country, part, age, gender))) {
                reading.wrong(row + ".people", "heads.problem.twice");
            }
            reading.value(row + ".part", "problem.reference", key -> Keyed.of(Part.class, key))
                    .ifPresent(side -> counts.add(new HeadCount(
                            country, side, age.isEmpty() ? null : age, gender.isEmpty() ? null : gender, people)));
        }
        return counts;
    }

    private static int people(Reading reading, String field) {
        if (!reading.entries().has(field)) {
            reading.wrong(field, "problem.missing");
            return 0;
        }
        String typed = reading.entries().get(field).replaceAll("[\\s\\u00a0\\u202f.]", "");
        if (!typed.matches("\\d{1,7}") || Integer.parseInt(typed) > MOST) {
            reading.wrong(field, "heads.problem.people", MOST);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    /** As the audit trail keeps it. */
    static Map<String, String> said(List<HeadCount> counts) {
        return counts.isEmpty()
                ? Map.of()
                : Map.of(
                        "counts",
                        counts.stream()
                                .map(count -> Stream.of(
                                                count.country(),
                                                count.part().key(),
                                                count.ageBand(),
                                                count.gender(),
                                                String.valueOf(count.people()))
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("\n")));
    }
}
