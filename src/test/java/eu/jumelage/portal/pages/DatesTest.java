package eu.jumelage.portal.pages;

import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates stand on a page; ~ is a space at which no line ends, ¦ a place where none does. */
class DatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "de, 2027-01-03, 2027-01-03, 'Sonntag, 3.~Januar 2027'",
        "fr, 2027-01-03, 2027-01-03, dimanche 3~janvier 2027",
        "fr, 2027-01-01, 2027-01-01, vendredi 1er~janvier 2027",
        "nl, 2027-01-03, 2027-01-03, zondag 3~januari 2027",
        "de, 2026-10-30, 2027-01-03, 30.~Oktober 2026~– 3.~Januar 2027",
        "fr, 2026-10-30, 2027-01-03, 30~octobre 2026~– 3~janvier 2027",
        "en, 2026-10-30, 2026-11-03, 30~October~– 3~November 2026",
        "de, 2019-11-08, 2019-11-09, 8.–9.~November 2019",
        "fr, 2019-11-08, 2019-11-09, 8–9~novembre 2019",
    })
    void aDashIsAsWideAsItsSidesAndADayStaysWithItsMonth(String tag, LocalDate first, LocalDate last, String written) {
        assertThat(shown(Dates.full(new When.Days(first, last, BERLIN), new Language(tag))))
                .isEqualTo(written);
    }

    @Test
    void aTimeStaysInOneLine() {
        assertThat(shown(times(GERMAN))).isEqualTo("19:00¦–¦22:00~Uhr");
        assertThat(shown(times(FRENCH))).isEqualTo("19~h~–¦~22~h");
        assertThat(shown(times(ENGLISH))).isEqualTo("19:00¦–¦22:00");
    }

    @Test
    void whatEndsWithADayEndsOnThatDayAndNotAtMidnightOfTheNext() {
        var midnight = LocalDateTime.parse("2027-01-04T00:00").atZone(BERLIN);
        assertThat(shown(Dates.until(midnight, GERMAN))).isEqualTo("Sonntag, 3.~Januar 2027");
        assertThat(shown(Dates.since(midnight, FRENCH))).isEqualTo("lundi 4~janvier 2027");
        assertThat(shown(Dates.until(midnight.minusMinutes(1), GERMAN)))
                .isEqualTo("Sonntag, 3.~Januar 2027, 23:59~Uhr");
        assertThat(shown(Dates.since(midnight.plusMinutes(1), GERMAN))).isEqualTo("Montag, 4.~Januar 2027, 00:01~Uhr");
    }

    @Test
    void yearsAndMonthsAreKeptApartAlike() {
        assertThat(shown(Dates.between("2019", "2021"))).isEqualTo("2019–2021");
        assertThat(shown(Dates.between("September 2021", "März 2022"))).isEqualTo("September 2021~– März 2022");
    }

    @Test
    void onlyWhatIsNotLongerThanAWeekIsToldByItsWeekdays() {
        assertThat(days(7).more()).isEqualTo("Mo–So");
        assertThat(days(8).more()).isEmpty();
        assertThat(days(12).more()).isEmpty();
    }

    private static DateBlock days(int many) {
        LocalDate monday = LocalDate.of(2027, 3, 8);
        return DateBlock.of(new When.Days(monday, monday.plusDays(many - 1), BERLIN), GERMAN, false);
    }

    private static String times(Language language) {
        return Dates.times(LocalDateTime.parse("2027-01-29T19:00"), LocalDateTime.parse("2027-01-29T22:00"), language);
    }

    private static String shown(String written) {
        return written.replace('\u00a0', '~').replace('\u2060', '¦');
    }
}
