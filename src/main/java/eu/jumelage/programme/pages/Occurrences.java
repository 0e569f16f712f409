package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.LocalEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads in what rhythm something shall come again, and says every time of it. */
final class Occurrences {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private final Reading reading;
    private final ZoneId zone;

    private Occurrences(Reading reading, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
    }

    /**
     * One of the times.
     *
     * @param start null for what has no time of day
     * @param end null for what does not say
     * @param shifted that the clocks were changed since the one before
     * @param twice that the clocks show its beginning twice
     */
    record Occurrence(
            LocalDate day,
            @Nullable ZonedDateTime start,
            @Nullable ZonedDateTime end,
            boolean shifted,
            boolean twice) {

        ZoneOffset offset() {
            return start == null ? ZoneOffset.UTC : start.getOffset();
        }

        /** As the first run of a form has it, besides the place. */
        Entries in(Entries form) {
            Entries said = form.with("run.0.from", day.toString());
            if (start == null) {
                return said.with("run.0.until", day.toString());
            }
            said = said.with("run.0.from-time", MINUTES.format(start));
            return end == null
                    ? said.with("run.0.until", day.toString())
                    : said.with("run.0.until", end.toLocalDate().toString())
                            .with("run.0.until-time", MINUTES.format(end));
        }
    }

    /** None where the reading found a slip. */
    static List<Occurrence> of(Reading reading, ZoneId zone) {
        var occurrences = new Occurrences(reading, zone);
        List<LocalDate> days = occurrences.days();
        List<Occurrence> all = occurrences.at(days);
        return reading.problems().isEmpty() ? all : List.of();
    }

    private List<LocalDate> days() {
        Optional<LocalDate> first = reading.day("first");
        if (first.isEmpty() && !reading.entries().has("first")) {
            reading.wrong("first", "problem.missing");
        }
        int every = number("every", 1, 26);
        int count = number("count", Rhythm.MOST, Rhythm.MOST);
        Optional<LocalDate> until = reading.day("last");
        if (!reading.entries().has("count") && !reading.entries().has("last")) {
            reading.wrong("count", "repeat.problem.endless", Rhythm.MOST);
        }
        if (first.isEmpty() || !reading.problems().isEmpty()) {
            return List.of();
        }
        Rhythm rhythm = reading.entries().get("rhythm").equals("monthly")
                ? new Rhythm.Months(first.get(), every, number("nth", 1, 5), weekday(first.get()))
                : new Rhythm.Weeks(first.get(), every);
        List<LocalDate> days = rhythm.days(
                until.orElse(first.get().plusYears(30)), reading.entries().has("count") ? count : Rhythm.MOST + 1);
        if (days.isEmpty()) {
            reading.wrong("last", "repeat.problem.none");
        } else if (days.size() > Rhythm.MOST) {
            reading.wrong("last", "repeat.problem.many", Rhythm.MOST);
        }
        return days;
    }

    private List<Occurrence> at(List<LocalDate> days) {
        Optional<LocalTime> begins = reading.time("from-time");
        Optional<LocalTime> ends = reading.time("until-time");
        if (begins.isEmpty() && ends.isPresent()) {
            reading.wrong("from-time", "problem.missing");
        }
        boolean overnight = begins.isPresent()
                && ends.filter(end -> !end.isAfter(begins.get()))
                        .filter(end -> {
                            if (!end.isBefore(NIGHT_ENDS)) {
                                reading.wrong("until-time", "problem.ends-before");
                            }
                            return true;
                        })
                        .isPresent();
        var all = new ArrayList<Occurrence>();
        for (LocalDate day : days) {
            ZonedDateTime start =
                    begins.map(time -> exact(day, time, "from-time")).orElse(null);
            ZonedDateTime end = ends.map(time -> exact(overnight ? day.plusDays(1) : day, time, "until-time"))
                    .orElse(null);
            boolean shifted =
                    start != null && !all.isEmpty() && !all.getLast().offset().equals(start.getOffset());
            boolean twice = start != null && LocalEntry.of(start.toLocalDateTime(), zone) instanceof LocalEntry.Twice;
            all.add(new Occurrence(day, start, end, shifted, twice));
        }
        return all;
    }

    private ZonedDateTime exact(LocalDate day, LocalTime time, String field) {
        return switch (LocalEntry.of(day.atTime(time), zone)) {
            case LocalEntry.Exact(var moment) -> moment;
            case LocalEntry.Twice(var earlier, var _) -> earlier;
            case LocalEntry.Skipped(var before, var after) -> {
                reading.wrong(
                        field, "repeat.problem.skipped", day.toString(), MINUTES.format(before), MINUTES.format(after));
                yield after;
            }
        };
    }

    private DayOfWeek weekday(LocalDate first) {
        return reading.entries().has("weekday")
                ? DayOfWeek.of(number("weekday", first.getDayOfWeek().getValue(), 7))
                : first.getDayOfWeek();
    }

    private int number(String field, int otherwise, int most) {
        int number = reading.number(field).orElse(otherwise);
        if (number < 1 || number > most) {
            reading.wrong(field, "repeat.problem.number", most);
            return otherwise;
        }
        return number;
    }
}
