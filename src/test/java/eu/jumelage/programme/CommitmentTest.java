package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.german;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is reminded of a promise, and what foreign money comes to. */
class CommitmentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-10-11",
        "2026-10-10, 2026-10-11",
        "2026-10-11, 2026-10-25",
        "2026-10-24, 2026-10-25",
        "2026-10-25, 2026-11-01",
        "2026-10-31, 2026-11-01",
        "2026-11-01, 2026-11-08",
        "2027-03-30, 2027-04-04"
    })
    void twoWeeksBeforeThenOnTheDayThenEachWeek(LocalDate after, LocalDate next) {
        assertThat(due("2026-10-25").remindedAfter(after)).isEqualTo(next);
    }

    @Test
    void itIsOverdueFromTheDayAfter() {
        assertThat(due("2026-10-25").isOverdue(LocalDate.parse("2026-10-25"))).isFalse();
        assertThat(due("2026-10-25").isOverdue(LocalDate.parse("2026-10-26"))).isTrue();
    }

    @Test
    void foreignMoneyIsRoundedToTheCentHalfUp() {
        assertThat(original("1250.00", "1.063200").euros()).contains(new BigDecimal("1329.00"));
        assertThat(original("0.10", "0.05").euros()).contains(new BigDecimal("0.01"));
        assertThat(original("999999999999.99", "2").euros())
                .as("more than the column holds")
                .isEmpty();
    }

    private static CostItem.Original original(String amount, String rate) {
        return new CostItem.Original(new BigDecimal(amount), "CHF", new BigDecimal(rate), null, null);
    }

    private static Commitment due(String day) {
        return new Commitment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                german("Bericht schicken"),
                UUID.randomUUID(),
                Commitment.Owner.named("Musterstadt"),
                LocalDate.parse(day),
                Commitment.State.OPEN,
                null,
                null,
                true,
                NOW);
    }
}
