package eu.jumelage.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnniversaryTest {

    UUID brussels = UUID.randomUUID();

    @Test
    void everyFiveYearsAreMarked() {
        assertThat(after("1992-06-01", "2026-10-01", 3))
                .containsExactly(
                        new Anniversary(brussels, 35, PartialDate.parse("2027-06-01")),
                        new Anniversary(brussels, 40, PartialDate.parse("2032-06-01")),
                        new Anniversary(brussels, 45, PartialDate.parse("2037-06-01")));
    }

    @Test
    void theDayItselfStillCountsAndTheNextDoesNot() {
        assertThat(after("1992-06-01", "2027-06-01", 1))
                .extracting(Anniversary::years)
                .containsExactly(35);
        assertThat(after("1992-06-01", "2027-06-02", 1))
                .extracting(Anniversary::years)
                .containsExactly(40);
    }

    @Test
    void theSigningItselfIsNoAnniversary() {
        assertThat(after("1992-06-01", "1980-01-01", 1))
                .extracting(Anniversary::years)
                .containsExactly(5);
        assertThat(after("1992-06-01", "1992-06-01", 1))
                .extracting(Anniversary::years)
                .containsExactly(5);
    }

    @Test
    void aLeapDayIsMarkedOnTheLastOfFebruary() {
        assertThat(after("1992-02-29", "1996-01-01", 4))
                .extracting(anniversary -> anniversary.on().toString())
                .containsExactly("1997-02-28", "2002-02-28", "2007-02-28", "2012-02-29");
    }

    @Test
    void whereOnlyTheYearIsKnownTheWholeYearIsMarked() {
        assertThat(after("1992", "2027-12-31", 1))
                .containsExactly(new Anniversary(brussels, 35, PartialDate.parse("2027")));
        assertThat(after("1992", "2028-01-01", 1))
                .containsExactly(new Anniversary(brussels, 40, PartialDate.parse("2032")));
    }

    @Test
    void whereOnlyTheMonthIsKnownTheWholeMonthIsMarked() {
        assertThat(after("1992-06", "2027-06-30", 1))
                .containsExactly(new Anniversary(brussels, 35, PartialDate.parse("2027-06")));
        assertThat(after("1992-06", "2027-07-01", 1))
                .extracting(Anniversary::years)
                .containsExactly(40);
    }

    private List<Anniversary> after(String founding, String from, int count) {
        return Anniversary.after(brussels, PartialDate.parse(founding), LocalDate.parse(from))
                .limit(count)
                .toList();
    }
}
