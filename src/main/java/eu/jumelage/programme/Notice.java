package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every public page for a while.
 *
 * @param disruption what it is about, where it is about one
 * @param until the first moment at which it is gone; {@link Instant#MAX} where that is open
 */
public record Notice(
        UUID id,
        @Nullable UUID disruption,
        Level level,
        Text text,
        @Nullable String link,
        @Nullable Text linkLabel,
        Instant from,
        Instant until) {

    /** How loud it is. */
    public enum Level implements Keyed {
        INFORMATION,
        WARNING,
        EMERGENCY
    }
}
