package eu.jumelage.office.editing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Drafts that somebody made together, and can discard together.
 *
 * @param title the name of the file, or of what is repeated
 */
public record Batch(UUID id, Origin origin, String title, String madeBy, Instant madeAt) {

    /** Of what they were made. */
    public enum Origin {
        FILE,
        RHYTHM;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What becomes one draft.
     *
     * @param source tells it from all others, whenever it comes again
     * @param hint what is left for somebody to add, in words; empty for nothing
     */
    public record Piece(String source, Entries entries, String hint) {}

    /** A draft of it as it stands now, and what was left to add. */
    public record Made(Draft draft, String hint) {}
}
