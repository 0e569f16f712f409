package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Participants.CityRole;
import eu.jumelage.programme.Series;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The edition after the last one, as a draft begins it: presented by whose turn it is, in the other's city, with the
 * parts of the last one.
 *
 * @param last what it is made after
 * @param before the last one that the same city presented; its place is taken over
 * @param presenter whose turn it is; null where the series does not alternate
 * @param number of the edition; null where the series does not count
 * @param years by how many years the dates are shifted; 0 leaves them open
 * @param home in whose time an embargo would be
 * @param names of the hosts
 */
record NextEdition(
        Series series,
        Activity last,
        @Nullable Activity before,
        @Nullable UUID presenter,
        @Nullable Integer number,
        int years,
        ZoneId home,
        Map<UUID, Text> names) {

    /** Stands for the name of the edition, which may have a city's name in it. */
    private static final String NAME = "\u0000";

    /** What belongs to the last edition alone. */
    private static final List<String> LEFT = List.of(
            "run", "edition", "person", "link", "tickets", "file", "embargo", "embargo-time", "city", "organisation");

    /** The draft of the edition itself. */
    Entries whole() {
        Entries entries = begun(last)
                .with("edition.series", series.id().toString())
                .with("edition.number", number == null ? "" : number.toString());
        return presenter == null ? entries : entries.with("edition.by", presenter.toString());
    }

    /** The draft of a part, like that of the last edition. */
    Entries part(Activity part, UUID whole) {
        return begun(part).with("parent", whole.toString());
    }

    private Entries begun(Activity original) {
        Entries was = ActivityEntries.of(original, home);
        Entries entries = was;
        for (String key : LEFT) {
            entries = entries.without(key);
        }
        if (entries.get("visibility").equals("embargoed")) {
            entries = entries.with("visibility", "internal");
        }
        return Entries.together(List.of(
                entries.without("title"),
                Reading.typed("title", title(original.details().words().title())),
                cities(was),
                organisations(was),
                runs(was, original)));
    }

    /** Under the name of the edition, in the other city, in the year to come. */
    private Text title(Text old) {
        Text lastName = series.editionName(presenter(last));
        Text nextName = series.editionName(presenter);
        var in = new TreeMap<Language, String>();
        for (Language language : old.in().keySet()) {
            String rest = old.string(language).replace(lastName.string(language), NAME);
            in.put(language, dated(elsewhere(rest, language)).replace(NAME, nextName.string(language)));
        }
        return Text.of(old.source(), in);
    }

    private String elsewhere(String title, Language language) {
        Text was = names.get(presenter); // who was host last time presents itself now
        Text is = names.get(presenter(last));
        return swaps() && was != null && is != null ? title.replace(was.string(language), is.string(language)) : title;
    }

    private String dated(String title) {
        Optional<Year> year = year(last);
        return years > 0 && year.isPresent()
                ? title.replace(
                        year.get().toString(), year.get().plusYears(years).toString())
                : title;
    }

    /** Host and guest change places where the presenter does. */
    private Entries cities(Entries was) {
        Entries cities = Entries.NONE;
        for (String row : was.rows("city")) {
            String role = was.get(row + ".role");
            cities = cities.with(row + ".id", was.get(row + ".id")).with(row + ".role", swaps() ? swapped(role) : role);
        }
        return cities;
    }

    private static String swapped(String role) {
        return role.equals(CityRole.HOST.key())
                ? CityRole.GUEST.key()
                : role.equals(CityRole.GUEST.key()) ? CityRole.HOST.key() : role;
    }

    /** In the other city there are other hosts: those of the time before. */
    private Entries organisations(Entries was) {
        Entries from = !swaps() ? was : before == null ? Entries.NONE : ActivityEntries.of(before, home);
        Entries organisations = Entries.NONE;
        for (String row : from.rows("organisation")) {
            organisations =
                    organisations.with(row + ".id", from.get(row + ".id")).with(row + ".role", from.get(row + ".role"));
        }
        return organisations;
    }

    private Entries runs(Entries was, Activity original) {
        Entries runs = Entries.NONE;
        for (String row : was.rows("run")) {
            for (String key : List.of("from", "until")) {
                runs = years > 0 ? runs.with(row + "." + key, shifted(was.get(row + "." + key))) : runs;
            }
            for (String key : List.of("from-time", "until-time", "attendance", "link", "zone", "place")) {
                boolean elsewhere = swaps() && (key.equals("zone") || key.equals("place"));
                boolean timeless = years == 0 && key.endsWith("-time");
                runs = elsewhere || timeless ? runs : runs.with(row + "." + key, was.get(row + "." + key));
            }
        }
        return original.equals(last) ? there(runs) : runs;
    }

    /** Where the same city presented itself before. */
    private Entries there(Entries runs) {
        if (!swaps() || before == null) {
            return runs;
        }
        Entries known = ActivityEntries.of(before, home);
        Entries placed = runs;
        for (String row : runs.rows("run")) {
            for (String key : List.of("place", "zone")) {
                placed = placed.with(row + "." + key, known.get("run.0." + key));
            }
        }
        return placed;
    }

    /** On the same weekday; whatever is known less closely, in the same month. */
    private String shifted(String date) {
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).plusYears(years).toString();
                case 7 -> YearMonth.parse(date).plusYears(years).toString();
                case 10 -> onSameWeekday(LocalDate.parse(date)).toString();
                default -> "";
            };
        } catch (DateTimeException odd) {
            return "";
        }
    }

    private LocalDate onSameWeekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        LocalDate then = day.plusYears(years);
        int ahead = Math.floorMod(weekday.getValue() - then.getDayOfWeek().getValue(), 7);
        return ahead <= 3 ? then.plusDays(ahead) : then.minusDays(7L - ahead);
    }

    private boolean swaps() {
        return presenter != null && !Objects.equals(presenter(last), presenter);
    }

    static @Nullable UUID presenter(Activity edition) {
        var known = edition.details().context().edition();
        return known == null ? null : known.presentedBy();
    }

    static Optional<Year> year(Activity edition) {
        return edition.runs().stream()
                .map(run -> run.when().columns().startsLocal())
                .filter(Objects::nonNull)
                .map(LocalDateTime::getYear)
                .map(Year::of)
                .findFirst();
    }
}
