package eu.jumelage.partnerships.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source says that two cities are twins. It is a claim and no fact: only staff see it, and settling it makes no
 * partnership.
 *
 * @param oneNames whether the one names the other
 * @param otherNames whether the other names the one
 * @param lastSeen the last day on which a file of the source said so
 * @param decision of the office, if there is one
 */
public record Claim(
        long id,
        ClaimedCity one,
        ClaimedCity other,
        boolean oneNames,
        boolean otherNames,
        LocalDate firstSeen,
        LocalDate lastSeen,
        @Nullable Decision decision) {

    /** How far it is believed. */
    public enum State {
        /** Nothing shows that both sides say so. */
        ONE_SIDED,
        MUTUAL,
        CONFIRMED,
        REFUSED,
        /** It differs from the register, and both stay with their sources. */
        KEPT;

        /** As the words of the interface and addresses call it: "one-sided". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The office's word on it. */
    public record Decision(
            Verdict verdict,
            String who,
            Instant at,
            @Nullable String reason) {}

    /** What the office can say of it. */
    public enum Verdict {
        CONFIRMED,
        REFUSED,
        KEPT
    }

    /** Who says so. */
    public String source() {
        return one.source();
    }

    public State state() {
        if (decision == null) {
            return oneNames && otherNames ? State.MUTUAL : State.ONE_SIDED;
        }
        return switch (decision.verdict()) {
            case CONFIRMED -> State.CONFIRMED;
            case REFUSED -> State.REFUSED;
            case KEPT -> State.KEPT;
        };
    }
}
