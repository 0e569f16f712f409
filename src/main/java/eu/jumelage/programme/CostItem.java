package eu.jumelage.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something costs whom.
 *
 * @param kind one of {@link CostKind} by its key, or what the office calls it
 * @param original as it was paid, where that was not in euros
 * @param claimsOpenUntil until when money can still be asked back
 */
public record CostItem(
        UUID id,
        UUID activity,
        String kind,
        Payer payer,
        @Nullable String budgetTitle,
        BigDecimal euros,
        @Nullable Original original,
        State state,
        @Nullable LocalDate claimsOpenUntil,
        @Nullable String note,
        @Nullable String fileReference,
        Instant changedAt)
        implements Ledger.Noted<CostItem> {

    /** In euros: the column holds no more. */
    public static final BigDecimal MOST = new BigDecimal("999999999999.99");

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
     * @param rateOn the day of that rate
     * @param rateSource who published it
     */
    public record Original(
            BigDecimal amount,
            String currency,
            BigDecimal rate,
            @Nullable LocalDate rateOn,
            @Nullable String rateSource) {

        /** To the cent, half a cent up; empty where that is more than anybody has. */
        public Optional<BigDecimal> euros() {
            return Optional.of(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP))
                    .filter(euros -> euros.compareTo(MOST) <= 0);
        }
    }

    @Override
    public CostItem called(UUID other) {
        return new CostItem(
                other,
                activity,
                kind,
                payer,
                budgetTitle,
                euros,
                original,
                state,
                claimsOpenUntil,
                note,
                fileReference,
                changedAt);
    }

    @Override
    public CostItem changed(Instant at) {
        return new CostItem(
                id,
                activity,
                kind,
                payer,
                budgetTitle,
                euros,
                original,
                state,
                claimsOpenUntil,
                note,
                fileReference,
                at);
    }

    @Override
    public boolean saysTheSame(CostItem other) {
        return called(other.id).changed(other.changedAt).equals(other);
    }
}
