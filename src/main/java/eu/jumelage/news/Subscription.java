package eu.jumelage.news;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants the news of a partner.
 *
 * @param confirmedAt null as long as the address is only somebody's claim
 */
public record Subscription(
        UUID id,
        UUID partnership,
        String email,
        Language language,
        Instant askedAt,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
