package eu.jumelage.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when one can sign up, and who.
 *
 * @param from null: at once
 * @param until null: until it starts
 * @param invitedOnly only whoever has the link of invitation
 */
public record Opening(@Nullable Instant from, @Nullable Instant until, boolean invitedOnly) {

    public static final Opening NOW = new Opening(null, null, false);

    public Opening {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("It closes before it opens: " + from + " to " + until);
        }
    }
}
