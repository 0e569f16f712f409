package eu.jumelage.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of what became of a picture.
 *
 * @param version that it led to
 * @param before what was said of the picture until then; null for the first
 */
public record PictureChange(
        int version, Instant at, Act act, @Nullable PictureDetails before) {

    /** What was done. */
    public enum Act {
        ADDED,
        EDITED,
        WITHDRAWN
    }
}
