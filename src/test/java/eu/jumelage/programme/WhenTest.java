package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.at;
import static eu.jumelage.programme.Samples.days;
import static eu.jumelage.programme.Samples.evening;
import static eu.jumelage.programme.Samples.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhenTest {

    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void wholeDaysEndAtTheFirstInstantOfTheNextDayThere() {
        assertThat(days("2019-11-08", "2019-11-09").endsAt()).contains(instant("2019-11-10T00:00"));
    }

    @Test
    void theDayOfTheClockChangeIsAnHourLongerOrShorter() {
        assertThat(lengthOf(days("2026-03-29", "2026-03-29"))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(days("2026-10-25", "2026-10-25"))).isEqualTo(Duration.ofHours(25));
        assertThat(lengthOf(new When.Days(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8), LOS_ANGELES)))
                .isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(new When.Days(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), JAKARTA)))
                .isEqualTo(Duration.ofHours(24));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20T20:00, 2026-06-21T02:00, 2026-06-20",
        "2026-06-20T20:00, 2026-06-21T00:00, 2026-06-20",
        "2026-06-20T20:00, 2026-06-21T05:59, 2026-06-20",
        "2026-06-20T20:00, 2026-06-21T06:00, 2026-06-21",
        "2026-06-20T20:00, 2026-06-22T02:00, 2026-06-21",
        "2026-06-20T01:00, 2026-06-20T03:00, 2026-06-20",
        "2026-06-20T10:00, 2026-06-20T12:00, 2026-06-20"
    })
    void anEveningThatEndsBeforeSixShowsOneDate(String start, String end, LocalDate shown) {
        assertThat(new When.Timed(at(start), at(end)).lastShownDay()).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsKeptInTheColumnsComesBackTheSame(When when) {
        StoredWhen kept = when.columns();

        assertThat(When.stored(
                        kept.precision(),
                        kept.startsLocal(),
                        kept.endsLocal(),
                        kept.zone().getId(),
                        kept.startsOffset(),
                        kept.endsOffset()))
                .isEqualTo(when);
    }

    static Stream<When> whatIsKeptInTheColumnsComesBackTheSame() {
        var twice = at("2026-10-25T02:30");
        return Stream.of(
                evening("2026-06-20"),
                new When.Timed(twice.withEarlierOffsetAtOverlap(), twice.withLaterOffsetAtOverlap()),
                new When.Timed(twice.withLaterOffsetAtOverlap(), at("2026-10-25T04:00")),
                days("2019-11-08", "2019-11-09"),
                new When.Months(YearMonth.of(2026, 3), YearMonth.of(2026, 5), JAKARTA),
                new When.Years(Year.of(1999), Year.of(2000), LOS_ANGELES),
                new When.Unknown(LOS_ANGELES));
    }

    @Test
    void theLastDayStandsInTheColumnsAsOnThePoster() {
        assertThat(days("2019-11-08", "2019-11-09").columns().endsLocal())
                .isEqualTo(LocalDateTime.parse("2019-11-09T00:00"));
    }

    @Test
    void anOffsetIsKeptOnlyWhereTheLocalTimeOccursTwice() {
        var night =
                new When.Timed(at("2026-10-24T20:00"), at("2026-10-25T02:30").withLaterOffsetAtOverlap());

        assertThat(night.columns().startsOffset()).isNull();
        assertThat(night.columns().endsOffset()).isEqualTo(3600);
    }

    private static Duration lengthOf(When when) {
        return Duration.between(when.startsAt().orElseThrow(), when.endsAt().orElseThrow());
    }
}
