package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wrote to the office.
 *
 * @param page the address of the page it is about
 * @param replyTo where an answer is wanted
 */
public record Letter(
        UUID id,
        Subject subject,
        String page,
        String message,
        @Nullable String replyTo,
        Language language,
        Instant arrivedAt) {

    /** What letters are about. */
    public enum Subject {
        BARRIER
    }
}
