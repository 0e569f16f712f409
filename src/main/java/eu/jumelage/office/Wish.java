package eu.jumelage.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants the office's attention.
 *
 * @param path where it can be done
 * @param detail why, or until when
 */
public record Wish(
        Topic topic, String title, String path, @Nullable String detail) {

    /** The parts of the desk, in its order. */
    public enum Topic {
        LETTERS,
        MAIL,
        SOON,
        TRANSLATE,
        AFTERWARDS,
        PARTNERSHIPS,
        COMMITMENTS,
        COSTS,
        CLAIMS,
        PAGES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
