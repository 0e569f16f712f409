package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to many activities at once because of a disruption.
 *
 * @param undoneAt when it was taken back; null if it was not
 */
public record CrisisStep(
        UUID id,
        Instant at,
        CrisisPlan.Does does,
        UUID disruption,
        @Nullable Text publicReason,
        @Nullable String internalReason,
        @Nullable String link,
        String actor,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** How long it can be taken back; nobody is written to before. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    /** The first moment at which it can be taken back no longer. */
    public Instant undoUntil() {
        return at.plus(UNDO);
    }

    public boolean canBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(undoUntil());
    }

    /** From when it stands as it is: registered people may be told. */
    public Instant settledAt() {
        return undoneAt == null ? undoUntil() : undoneAt;
    }
}
