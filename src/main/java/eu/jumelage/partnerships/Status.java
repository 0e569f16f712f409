package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a partnership stands from a date on, and by whose decision.
 *
 * @param since unknown where absent
 * @param internalReason for staff, never public
 * @param decision of which body
 */
public record Status(
        State state,
        @Nullable PartialDate since,
        @Nullable Text publicReason,
        @Nullable String internalReason,
        @Nullable String decision,
        @Nullable String fileReference) {

    /** How partnerships stand. */
    public enum State {
        ACTIVE,
        DORMANT,
        SUSPENDED,
        ENDED
    }

    /** Without a reason or a decision. */
    public static Status of(State state, @Nullable PartialDate since) {
        return new Status(state, since, null, null, null, null);
    }
}
