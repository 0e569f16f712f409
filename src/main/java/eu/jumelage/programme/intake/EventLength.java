package eu.jumelage.programme.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How long an entry of a calendar takes, by its end or its length (RFC 5545, 3.6.1). */
final class EventLength {

    private EventLength() {}

    /** How many days after the first one the last one is; below zero where it ends before it begins. */
    static long days(RawEvent event, LocalDate first, RawCalendar calendar, Names names) {
        RawEvent.Line end = event.get("DTEND").orElse(null);
        if (end == null) {
            return Math.max(0, length(event).toDays() - 1);
        }
        return switch (Stamp.of(end, calendar.zones(), names.home())) {
            case Stamp.Day(var after) when after.equals(first) -> 0; // some programs mean the last day
            case Stamp.Day(var after) -> ChronoUnit.DAYS.between(first, after.minusDays(1));
            case Stamp.Local(var time, var _, var _, var _) -> ChronoUnit.DAYS.between(first, time.toLocalDate());
            case Stamp.UnknownZone _, Stamp.NoDate _ -> 0;
        };
    }

    /** By the clock on the wall, so that repeated ones end at the same time; zero for what does not say. */
    static Duration of(RawEvent event, Stamp.Local start, RawCalendar calendar, Names names) {
        RawEvent.Line end = event.get("DTEND").orElse(null);
        if (end == null) {
            LocalDateTime after =
                    start.time().atZone(start.zone()).plus(length(event)).toLocalDateTime();
            return Duration.between(start.time(), after);
        }
        return switch (Stamp.of(end, calendar.zones(), names.home())) {
            case Stamp.Local local -> Duration.between(start.time(), local.in(start.zone()));
            case Stamp.Day(var day) -> Duration.between(start.time(), day.atStartOfDay());
            case Stamp.UnknownZone _, Stamp.NoDate _ -> Duration.ZERO;
        };
    }

    private static Duration length(RawEvent event) {
        String written = event.text("DURATION");
        try {
            return written.matches("\\+?P\\d{1,3}W")
                    ? Duration.ofDays(Period.parse(written).getDays())
                    : written.isEmpty() ? Duration.ZERO : Duration.parse(written);
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }
}
