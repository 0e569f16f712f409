package eu.jumelage.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link When} as the columns of a run keep it: local, as it stands on the poster. Days, months and years are kept by
 * the midnight that begins their first and their last one, so 8-9 November ends on {@code 2019-11-09T00:00}.
 *
 * @param precision time, day, month, year or unknown
 * @param startsOffset seconds east of Greenwich, kept only where a clock change makes the local time occur twice
 */
public record StoredWhen(
        String precision,
        @Nullable LocalDateTime startsLocal,
        @Nullable LocalDateTime endsLocal,
        ZoneId zone,
        @Nullable Integer startsOffset,
        @Nullable Integer endsOffset) {

    static StoredWhen of(When when) {
        return switch (when) {
            case When.Timed(var start, var end) ->
                new StoredWhen(
                        "time",
                        start.toLocalDateTime(),
                        end.toLocalDateTime(),
                        start.getZone(),
                        offsetIfAmbiguous(start),
                        offsetIfAmbiguous(end));
            case When.Days(var first, var last, var zone) -> whole("day", first, last, zone);
            case When.Months(var first, var last, var zone) -> whole("month", first.atDay(1), last.atDay(1), zone);
            case When.Years(var first, var last, var zone) -> whole("year", first.atDay(1), last.atDay(1), zone);
            case When.Unknown(var zone) -> new StoredWhen("unknown", null, null, zone, null, null);
        };
    }

    When when() {
        return switch (precision) {
            case "time" -> new When.Timed(at(starts(), startsOffset), at(ends(), endsOffset));
            case "day" -> new When.Days(starts().toLocalDate(), ends().toLocalDate(), zone);
            case "month" -> new When.Months(YearMonth.from(starts()), YearMonth.from(ends()), zone);
            case "year" -> new When.Years(Year.from(starts()), Year.from(ends()), zone);
            case "unknown" -> new When.Unknown(zone);
            default -> throw new IllegalArgumentException("No precision of a date: " + precision);
        };
    }

    private LocalDateTime starts() {
        return Objects.requireNonNull(startsLocal, "starts_local");
    }

    private LocalDateTime ends() {
        return Objects.requireNonNull(endsLocal, "ends_local");
    }

    private ZonedDateTime at(LocalDateTime local, @Nullable Integer offset) {
        return ZonedDateTime.ofLocal(local, zone, offset == null ? null : ZoneOffset.ofTotalSeconds(offset));
    }

    private static StoredWhen whole(String precision, LocalDate first, LocalDate last, ZoneId zone) {
        return new StoredWhen(
                precision, first.atTime(LocalTime.MIDNIGHT), last.atTime(LocalTime.MIDNIGHT), zone, null, null);
    }

    private static @Nullable Integer offsetIfAmbiguous(ZonedDateTime time) {
        boolean twice = time.getZone()
                        .getRules()
                        .getValidOffsets(time.toLocalDateTime())
                        .size()
                > 1;
        return twice ? time.getOffset().getTotalSeconds() : null;
    }
}
