package eu.jumelage.participation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.office.SaidDay;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** When a run is, in words, by the clock of its place and with that clock's name: whoever reads it may be elsewhere. */
public final class RunTimes {

    private RunTimes() {}

    /** "Montag, 22. Juni 2026, 19:00 – 21:00 (Mitteleuropäische Sommerzeit)"; what has no date says so. */
    public static String said(When when, Language language) {
        return switch (when) {
            case When.Timed(var start, var end) -> timed(start, end, language);
            case When.Days(var first, var last, var _) ->
                first.equals(last) ? day(first, language) : day(first, language) + " – " + day(last, language);
            case When.Months(var first, var _, var _) -> SaidDay.of(first.toString(), language);
            case When.Years(var first, var _, var _) -> first.toString();
            case When.Unknown _ -> Words.in(language).say("signup.no-date");
        };
    }

    private static String timed(ZonedDateTime start, ZonedDateTime end, Language language) {
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        String until = sameDay ? time(end, language) : day(end.toLocalDate(), language) + ", " + time(end, language);
        return day(start.toLocalDate(), language) + ", " + time(start, language) + " – " + until + " ("
                + clock(start.getZone(), start.toInstant(), language) + ")";
    }

    private static String day(LocalDate day, Language language) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMEEEEd", language.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return SaidDay.ordinal(
                format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())), language);
    }

    private static String time(ZonedDateTime time, Language language) {
        DateFormat format = DateFormat.getTimeInstance(DateFormat.SHORT, language.icu());
        format.setTimeZone(TimeZone.getTimeZone(time.getZone().getId()));
        return format.format(Date.from(time.toInstant().truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Summer or standard time, as that clock shows then. */
    private static String clock(ZoneId zone, Instant at, Language language) {
        return TimeZone.getTimeZone(zone.getId())
                .getDisplayName(zone.getRules().isDaylightSavings(at), TimeZone.LONG, language.icu());
    }
}
