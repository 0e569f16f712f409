package eu.jumelage.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something costs whom.
 *
 * @param original as it was paid, where that was not in euros
 * @param claimsOpenUntil until when money can still be asked back
 */
public record CostItem(
        UUID id,
        UUID activity,
        String kind,
        String payer,
        @Nullable String budgetTitle,
        BigDecimal euros,
        @Nullable Original original,
        State state,
        @Nullable LocalDate claimsOpenUntil) {

    /** How sure it is. */
    public enum State implements Keyed {
        PLANNED,
        COMMITTED,
        CLAIMED,
        FINAL
    }

    /**
     * An amount in another currency.
     *
     * @param currency ISO 4217
     * @param rate how many euros one of it was
     */
    public record Original(BigDecimal amount, String currency, BigDecimal rate) {}
}
