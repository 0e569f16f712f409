package eu.jumelage.sample;

import eu.jumelage.programme.When;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the sample's files write them, some of them counted from the day on which the sample is loaded; how they are
 * written stands at the head of activities.yaml.
 *
 * @param loaded the day from which they count
 */
record Dates(LocalDate loaded) {

    private static final String TIME = "(?: (\\d\\d:\\d\\d))?";
    private static final String WEEKDAY = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)" + TIME);
    private static final Pattern DAYS_ON = Pattern.compile("([+-]\\d+)d" + TIME);
    private static final Pattern WEEKS_ON = Pattern.compile("([+-]\\d+)w " + WEEKDAY + TIME);
    private static final Pattern MONTHS_ON = Pattern.compile("([+-]\\d+)M ([1-4])\\." + WEEKDAY + TIME);

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "Mon", DayOfWeek.MONDAY,
            "Tue", DayOfWeek.TUESDAY,
            "Wed", DayOfWeek.WEDNESDAY,
            "Thu", DayOfWeek.THURSDAY,
            "Fri", DayOfWeek.FRIDAY,
            "Sat", DayOfWeek.SATURDAY,
            "Sun", DayOfWeek.SUNDAY);

    /** A day, and the time on it where the file gives one. */
    private record Moment(LocalDate day, @Nullable LocalTime time) {
        LocalDateTime local() {
            return day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        }
    }

    /** Whether it moves with the day of the load. */
    static boolean isRelative(String written) {
        return written.startsWith("+") || written.startsWith("-");
    }

    /** When the day of the load began, in UTC. */
    Instant start() {
        return loaded.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    LocalDate day(String written) {
        return moment(written).day();
    }

    /** Midnight begins the day where no time is written. */
    Instant instant(String written, ZoneId zone) {
        return moment(written).local().atZone(zone).toInstant();
    }

    /** @param until the same day, month or year where it is absent */
    When when(String from, @Nullable String until, ZoneId zone) {
        String last = until == null ? from : until;
        if (from.equals("unknown")) {
            return new When.Unknown(zone);
        }
        if (from.matches("\\d{4}")) {
            return new When.Years(Year.parse(from), Year.parse(last), zone);
        }
        if (from.matches("\\d{4}-\\d\\d")) {
            return new When.Months(YearMonth.parse(from), YearMonth.parse(last), zone);
        }
        Moment start = moment(from);
        Moment end = moment(last);
        return start.time() == null
                ? new When.Days(start.day(), end.day(), zone)
                : new When.Timed(start.local().atZone(zone), end.local().atZone(zone));
    }

    private Moment moment(String written) {
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            return new Moment(LocalDate.parse(day.group(1)), time(day.group(2)));
        }
        Matcher days = DAYS_ON.matcher(written);
        if (days.matches()) {
            return new Moment(loaded.plusDays(number(days)), time(days.group(2)));
        }
        Matcher weeks = WEEKS_ON.matcher(written);
        if (weeks.matches()) {
            LocalDate monday = loaded.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate on = monday.plusWeeks(number(weeks)).with(TemporalAdjusters.nextOrSame(weekday(weeks.group(2))));
            return new Moment(on, time(weeks.group(3)));
        }
        Matcher months = MONTHS_ON.matcher(written);
        if (months.matches()) {
            LocalDate on = loaded.plusMonths(number(months))
                    .with(TemporalAdjusters.dayOfWeekInMonth(
                            Integer.parseInt(months.group(2)), weekday(months.group(3))));
            return new Moment(on, time(months.group(4)));
        }
        throw new IllegalArgumentException("No date: " + written);
    }

    private static int number(Matcher count) {
        return Integer.parseInt(count.group(1));
    }

    private static DayOfWeek weekday(String written) {
        DayOfWeek weekday = WEEKDAYS.get(written);
        if (weekday == null) {
            throw new IllegalArgumentException("No weekday: " + written);
        }
        return weekday;
    }

    private static @Nullable LocalTime time(@Nullable String written) {
        return written == null ? null : LocalTime.parse(written);
    }
}
