package eu.jumelage.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which somebody without an account notes at the door who came.
 *
 * @param holder for whom it was made
 * @param maker who answers for what comes by it
 */
public record HelperLink(
        UUID id,
        UUID admission,
        String holder,
        UUID maker,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
