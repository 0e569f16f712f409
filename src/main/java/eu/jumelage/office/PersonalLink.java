package eu.jumelage.office;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that stands for one task of one person.
 *
 * @param account null for the first one, whose account it makes
 */
public record PersonalLink(Task task, @Nullable UUID account) {

    /** What it is for. */
    public enum Task {
        /** Makes the first administrator. */
        FOUND,
        /** Takes up an invitation. */
        JOIN,
        /** Sets a new password. */
        RESET;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
