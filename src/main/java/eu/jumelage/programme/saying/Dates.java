package eu.jumelage.programme.saying;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import eu.jumelage.office.SaidDay;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;

/** Dates and times as a language writes them: "8.–9. November 2019", "Thursday 12 December 2026, 19:00–21:00". */
public final class Dates {
    private static final Map<Pattern, DateIntervalFormat> FORMATS = new ConcurrentHashMap<>();
    private static final Cache<Asked, String> WRITTEN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private record Pattern(Language language, String skeleton) {}

    private record Asked(Object when, Language language, boolean weekday) {}

    /** A dash at which no line ends. */
    private static final String UNBROKEN = "\u2060–\u2060";

    private static final java.util.regex.Pattern FRENCH_FIRST = java.util.regex.Pattern.compile("\\b1(?= \\p{L}{3})");

    /** Between a day and its month, and before "Uhr". */
    private static final java.util.regex.Pattern INSIDE =
            java.util.regex.Pattern.compile("(?<=\\d|\\d\\.|\\b1er) (?=\\p{L})");

    private static final java.util.regex.Pattern SPACED_DASH =
            java.util.regex.Pattern.compile("[ \\u2009\\u202f]–[ \\u2009\\u202f]");

    private static final java.util.regex.Pattern FRENCH_TIME = java.util.regex.Pattern.compile("0?(\\d+):(\\d{2})");

    private Dates() {}

    /** The whole of it, with weekdays and times where they are known, in the time of its place. */
    public static String full(When when, Language language) {
        return WRITTEN.get(new Asked(when, language, true), asked -> write(when, language, true));
    }

    /** The same, and whose time that is where clocks there show another than at home. */
    public static String full(When when, Language language, ZoneId home) {
        String said = full(when, language);
        if (!(when instanceof When.Timed(var start, var _))
                || start.getOffset().equals(home.getRules().getOffset(start.toInstant()))) {
            return said;
        }
        String zone = when.zone().getId();
        String city = TimeZoneNames.getInstance(language.icu()).getExemplarLocationName(zone);
        return said + ", " + Words.in(language).say("date.local-time", city == null ? zone : city);
    }

    /** Only the days. */
    public static String days(When when, Language language) {
        return WRITTEN.get(new Asked(when, language, false), asked -> write(when, language, false));
    }

    public static String date(PartialDate date, Language language) {
        return WRITTEN.get(new Asked(date, language, false), asked -> switch (date) {
            case PartialDate.Day(var day) -> days(day, day, language, "yMMMMd");
            case PartialDate.InMonth(var month) -> days(month.atDay(1), month.atDay(1), language, "yMMMM");
            case PartialDate.InYear(var year) -> year.toString();
        });
    }

    public static String date(LocalDate day, Language language) {
        return date(PartialDate.of(day), language);
    }

    /** "2019–2021", "September 2021 – März 2022": sides of several words keep their distance. */
    public static String between(String from, String to) {
        return from + (from.matches("\\S*") ? "–" : "\u00a0– ") + to;
    }

    /** "19:00–21:00", in the clock of these times. */
    public static String times(LocalDateTime start, LocalDateTime end, Language language) {
        String range = format(language, "Hm", start, sameDay(start, end));
        return language.equals(Language.FRENCH)
                ? FRENCH_TIME.matcher(range).replaceAll(Dates::french).replace("–", "\u00a0–\u2060\u00a0")
                : range.replace("–", UNBROKEN);
    }

    /** "9 h", "19 h 30", as French public notices write it. */
    private static String french(MatchResult time) {
        String minutes = time.group(2).equals("00") ? "" : "\u00a0" + time.group(2);
        return time.group(1) + "\u00a0h" + minutes;
    }

    private static String write(When when, Language language, boolean weekday) {
        return switch (when) {
            case When.Timed timed -> weekday ? meant(timed, language) : shownDays(timed, language);
            case When.Days(var first, var last, var _) ->
                days(first, last, language, weekday && first.equals(last) ? "yMMMMEEEEd" : "yMMMMd");
            case When.Months(var first, var last, var _) -> days(first.atDay(1), last.atDay(1), language, "yMMMM");
            case When.Years(var first, var last, var _) ->
                first.equals(last) ? first.toString() : between(first.toString(), last.toString());
            case When.Unknown _ -> Words.in(language).say("date.unknown");
        };
    }

    private static String shownDays(When.Timed timed, Language language) {
        return days(timed.start().toLocalDate(), timed.lastShownDay(), language, "yMMMMd");
    }

    private static String meant(When.Timed timed, Language language) {
        return timed(timed, language)
                + RepeatedHour.of(timed).map(offset -> " (" + offset + ")").orElse("");
    }

    private static String timed(When.Timed timed, Language language) {
        var words = Words.in(language);
        LocalDate first = timed.start().toLocalDate();
        if (first.equals(timed.lastShownDay())) {
            return words.say(
                    "date.timed",
                    day(first, language),
                    times(timed.start().toLocalDateTime(), timed.end().toLocalDateTime(), language));
        }
        return words.say("date.from-to", at(timed.start(), language), at(timed.end(), language));
    }

    /** A moment: "Montag, 22. Juni 2026, 19:00", in the clock of its zone. */
    public static String at(ZonedDateTime time, Language language) {
        var local = time.toLocalDateTime();
        return Words.in(language).say("date.timed", day(local.toLocalDate(), language), times(local, local, language));
    }

    /** Until when: what ends as a day does, ends on that day and not at midnight of the next. */
    public static String until(ZonedDateTime end, Language language) {
        return isMidnight(end) ? day(end.toLocalDate().minusDays(1), language) : clock(end, language);
    }

    /** From when on: what begins as a day does, begins on that day. */
    public static String since(ZonedDateTime start, Language language) {
        return isMidnight(start) ? day(start.toLocalDate(), language) : clock(start, language);
    }

    /** A single time is said to be one where a range is. */
    private static String clock(ZonedDateTime time, Language language) {
        return language.equals(Language.GERMAN) ? at(time, language) + "\u00a0Uhr" : at(time, language);
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** "Montag, 22. Juni 2026" */
    private static String day(LocalDate day, Language language) {
        return days(day, day, language, "yMMMMEEEEd");
    }

    public static String days(LocalDate first, LocalDate last, Language language, String skeleton) {
        return format(language, skeleton, first.atStartOfDay(), last.atStartOfDay());
    }

    /**
     * The same of dates in ISO 8601, each to the day, the month or the year: "13.–14. April 2027", "2019–2021"; what is
     * no date stays as it is.
     */
    public static String span(String first, String last, Language language) {
        if (first.equals(last)) {
            return SaidDay.of(first, language);
        }
        try {
            return switch (first.length() == last.length() ? first.length() : 0) {
                case 10 -> days(LocalDate.parse(first), LocalDate.parse(last), language, "yMMMMd");
                case 7 ->
                    days(YearMonth.parse(first).atDay(1), YearMonth.parse(last).atDay(1), language, "yMMMM");
                default -> between(SaidDay.of(first, language), SaidDay.of(last, language));
            };
        } catch (DateTimeParseException typed) {
            return between(first, last);
        }
    }

    /** An interval format names the days of times on different ones; the evening belongs to its first. */
    private static LocalDateTime sameDay(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().atTime(end.toLocalTime());
    }

    private static String format(Language language, String skeleton, LocalDateTime start, LocalDateTime end) {
        var format = FORMATS.computeIfAbsent(new Pattern(language, skeleton), Dates::make);
        long from = start.toInstant(ZoneOffset.UTC).toEpochMilli();
        long to = end.toInstant(ZoneOffset.UTC).toEpochMilli();
        if (from > to) { // past midnight: a time range that ends on the next morning
            String late = set(format.format(new DateInterval(from, midnight(from) - 60_000)));
            return late.replaceFirst("23(\\D{1,5})59", "%02d$1%02d".formatted(end.getHour(), end.getMinute()));
        }
        String written = format.format(new DateInterval(from, to));
        return set(
                language.equals(Language.FRENCH)
                        ? FRENCH_FIRST.matcher(written).replaceAll("1er")
                        : written); // CLDR has no ordinal for it
    }

    /** With a dash as wide as its sides want it, and no line that ends inside a date. */
    private static String set(String range) {
        String[] sides = SPACED_DASH.split(range, 2);
        String dashed = sides.length < 2 ? range : between(sides[0], sides[1]);
        return INSIDE.matcher(dashed).replaceAll("\u00a0");
    }

    private static long midnight(long time) {
        return (time / 86_400_000L + 1) * 86_400_000L;
    }

    private static DateIntervalFormat make(Pattern pattern) {
        ULocale locale = pattern.language().equals(Language.ENGLISH)
                ? ULocale.UK
                : pattern.language().icu();
        var format = DateIntervalFormat.getInstance(pattern.skeleton(), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
