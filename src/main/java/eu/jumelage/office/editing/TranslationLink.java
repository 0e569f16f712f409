package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal link by which somebody without an account translates one item into one language.
 *
 * @param holder for whom it was made, by name
 * @param maker the member who made it
 * @param base what the item said in both languages then
 * @param typed what the holder has written so far
 */
public record TranslationLink(
        UUID id,
        String kind,
        UUID item,
        Language into,
        String title,
        String holder,
        UUID maker,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Entries base,
        Entries typed,
        @Nullable Instant typedAt,
        @Nullable Instant handedInAt,
        @Nullable Instant revokedAt) {

    /** What has become of it. */
    public enum State {
        OPEN,
        HANDED_IN,
        EXPIRED,
        REVOKED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state(Instant now) {
        if (handedInAt != null) {
            return State.HANDED_IN;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
