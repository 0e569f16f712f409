package eu.jumelage.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.programme.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
    private final Dates dates = new Dates(SUNDAY);

    @Test
    void weeksCountFromTheMondayOfTheWeekOfTheLoad() {
        assertThat(dates.day("+1w Mon")).isEqualTo("2026-11-23");
        assertThat(dates.day("+5w Thu")).isEqualTo("2026-12-24");
        assertThat(dates.day("-3w Tue")).isEqualTo("2026-10-27");
    }

    @Test
    void aWeekAgoIsPastOnEveryDayOfTheLoadAndAWeekOnIsToCome() {
        for (LocalDate load = SUNDAY; load.isBefore(SUNDAY.plusDays(7)); load = load.plusDays(1)) {
            assertThat(new Dates(load).day("-1w Fri")).isBefore(load);
            assertThat(new Dates(load).day("+1w Mon")).isAfter(load);
        }
    }

    @Test
    void theSecondTuesdayOfTheNextMonthIsThat() {
        assertThat(dates.day("+1M 2.Tue 15:00")).isEqualTo("2026-12-08");
        assertThat(new Dates(LocalDate.parse("2027-01-31")).day("+1M 2.Tue")).isEqualTo("2027-02-09");
    }

    @Test
    void whatIsWrittenDecidesHowPreciseItIs() {
        assertThat(dates.when("unknown", null, BERLIN)).isEqualTo(new When.Unknown(BERLIN));
        assertThat(dates.when("2020-03", null, BERLIN))
                .isEqualTo(new When.Months(YearMonth.of(2020, 3), YearMonth.of(2020, 3), BERLIN));
        assertThat(dates.when("2019-11-08", "2019-11-09", BERLIN))
                .isEqualTo(new When.Days(LocalDate.of(2019, 11, 8), LocalDate.of(2019, 11, 9), BERLIN));
        assertThat(dates.when("+1w Thu 19:00", "+1w Thu 21:00", BERLIN))
                .isEqualTo(new When.Timed(
                        ZonedDateTime.of(2026, 11, 26, 19, 0, 0, 0, BERLIN),
                        ZonedDateTime.of(2026, 11, 26, 21, 0, 0, 0, BERLIN)));
    }

    @Test
    void aSlipOfThePenStopsTheLoad() {
        assertThatThrownBy(() -> dates.day("+1w Thr")).hasMessageContaining("+1w Thr");
        assertThatThrownBy(() -> dates.day("2019-02-30")).isInstanceOf(RuntimeException.class);
    }
}
