package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.LocalEntry;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.StoredWhen;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the runs of a form. How precise a date is follows from what was typed: "2027", "2027-06", "2027-06-01", with a
 * time or without; nothing means that no date is known.
 */
final class RunReading {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final Reading reading;
    private final String row;
    private final ZoneId zone;

    private RunReading(Reading reading, String row, ZoneId home) {
        this.reading = reading;
        this.row = row;
        this.zone = reading.zone(row + ".zone").orElse(home);
    }

    /** At least one: an activity without a date has a run at an unknown time. */
    static List<Run> all(Reading reading, List<Run> known, ZoneId home) {
        var runs = new ArrayList<Run>();
        for (String row : reading.entries().rows("run")) {
            runs.add(new RunReading(reading, row, home).run(known));
        }
        return runs.isEmpty()
                ? List.of(Run.planned(UUID.randomUUID(), new When.Unknown(home), Where.somewhere()))
                : runs;
    }

    /** The time in one row; that of the place, where the row names no zone. */
    static When when(Reading reading, String row, ZoneId zone) {
        return new RunReading(reading, row, zone).when();
    }

    static Entries typed(String row, Run run) {
        Entries entries = typed(row, run.when())
                .with(row + ".id", run.id().toString())
                .with(row + ".attendance", run.where().attendance().key());
        if (run.where().place() != null) {
            entries = entries.with(row + ".place", run.where().place().toString());
        }
        if (run.where().link() != null) {
            entries = entries.with(row + ".link", run.where().link());
        }
        return entries;
    }

    static Entries typed(String row, When time) {
        StoredWhen when = time.columns();
        Entries entries = Entries.NONE.with(row + ".zone", when.zone().getId());
        if (time instanceof When.Timed(var start, var end)) {
            return time(time(entries, row, "from", start), row, "until", end);
        }
        int letters = switch (time) {
            case When.Years _ -> 4;
            case When.Months _ -> 7;
            case When.Timed _, When.Days _ -> 10;
            case When.Unknown _ -> 0;
        };
        if (when.startsLocal() == null || when.endsLocal() == null) {
            return entries;
        }
        return entries.with(row + ".from", when.startsLocal().toString().substring(0, letters))
                .with(row + ".until", when.endsLocal().toString().substring(0, letters));
    }

    private static Entries time(Entries entries, String row, String key, ZonedDateTime time) {
        Entries said = entries.with(row + "." + key, time.toLocalDate().toString())
                .with(row + "." + key + "-time", MINUTES.format(time));
        return LocalEntry.of(time.toLocalDateTime(), time.getZone()) instanceof LocalEntry.Twice(var _, var later)
                ? said.with(row + ".twice", later.isEqual(time) ? "later" : "earlier")
                : said;
    }

    private Run run(List<Run> known) {
        When when = when();
        Where where = where();
        UUID id = reading.reference(row + ".id").orElseGet(UUID::randomUUID);
        return known.stream()
                .filter(run -> run.id().equals(id))
                .map(run -> new Run(id, when, where, run.course(), run.cancelledAt(), run.sequence()))
                .findFirst()
                .orElseGet(() -> Run.planned(id, when, where));
    }

    private When when() {
        String from = reading.line(row + ".from").orElse("");
        String until = reading.line(row + ".until").orElse(from);
        if (from.isEmpty()) {
            if (!until.isEmpty() || reading.entries().has(row + ".from-time")) {
                reading.wrong(row + ".from", "problem.missing");
            }
            return new When.Unknown(zone);
        }
        Optional<? extends When> when = switch (from.length()) {
            case 4 -> between(from, until, Year::parse, (a, b) -> new When.Years(a, b, zone));
            case 7 -> between(from, until, YearMonth::parse, (a, b) -> new When.Months(a, b, zone));
            default -> days(from, until);
        };
        return when.isPresent() ? when.get() : new When.Unknown(zone);
    }

    private Optional<? extends When> days(String from, String until) {
        Optional<LocalTime> start = reading.time(row + ".from-time");
        if (start.isEmpty()) {
            return between(from, until, LocalDate::parse, (a, b) -> new When.Days(a, b, zone));
        }
        Optional<LocalDate> first = reading.value(row + ".from", "problem.day", LocalDate::parse);
        Optional<LocalDate> last =
                until.equals(from) ? first : reading.value(row + ".until", "problem.day", LocalDate::parse);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime begins = exact(first.get(), start.get(), ".from-time");
        LocalTime end = reading.time(row + ".until-time").orElse(null);
        if (begins == null) {
            return Optional.empty();
        }
        ZonedDateTime ends = end == null ? begins.plusHours(1) : exact(last.get(), end, ".until-time");
        if (ends == null) {
            return Optional.empty();
        }
        if (!ends.isAfter(begins)) {
            reading.wrong(row + ".until", "problem.ends-before");
            return Optional.empty();
        }
        return Optional.of(new When.Timed(begins, ends));
    }

    /** The moment that was meant; a clock change may have skipped it, or shown it twice. */
    private @Nullable ZonedDateTime exact(LocalDate day, LocalTime time, String field) {
        return switch (LocalEntry.of(day.atTime(time), zone)) {
            case LocalEntry.Exact(var moment) -> moment;
            case LocalEntry.Skipped(var before, var after) -> {
                reading.wrong(row + field, "problem.skipped", MINUTES.format(before), MINUTES.format(after));
                yield null;
            }
            case LocalEntry.Twice(var earlier, var later) -> {
                String meant = reading.entries().get(row + ".twice");
                if (meant.isEmpty()) {
                    reading.wrong(row + ".twice", "problem.twice", MINUTES.format(earlier));
                }
                yield meant.equals("later") ? later : earlier;
            }
        };
    }

    private <T extends Comparable<? super T>> Optional<When> between(
            String from, String until, Function<String, T> parser, BiFunction<T, T, When> when) {
        Optional<T> first = reading.value(row + ".from", "problem.day", parser);
        Optional<T> last = until.equals(from) ? first : reading.value(row + ".until", "problem.day", parser);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().compareTo(first.get()) < 0) {
            reading.wrong(row + ".until", "problem.ends-before");
            return Optional.empty();
        }
        return Optional.of(when.apply(first.get(), last.get()));
    }

    private Where where() {
        Attendance attendance = reading.value(
                        row + ".attendance", "problem.reference", typed -> Keyed.of(Attendance.class, typed))
                .orElse(Attendance.ON_SITE);
        UUID place = reading.reference(row + ".place").orElse(null);
        String link = reading.address(row + ".link");
        return switch (attendance) {
            case ON_SITE -> {
                if (link != null) {
                    reading.wrong(row + ".link", "problem.on-site-link");
                }
                yield new Where(attendance, place, null);
            }
            case ONLINE -> {
                if (place != null) {
                    reading.wrong(row + ".place", "problem.online-place");
                }
                yield new Where(attendance, null, link);
            }
            case MIXED -> new Where(attendance, place, link);
        };
    }
}
