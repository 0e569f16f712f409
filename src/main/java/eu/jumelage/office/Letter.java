package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wrote to the office.
 *
 * @param page the address of the page it is about
 * @param replyTo where an answer is wanted
 * @param settled how somebody of the office settled it; null while nobody did
 * @param erased whether its period is over: then only its number remains
 */
public record Letter(
        UUID id,
        Subject subject,
        String page,
        String message,
        @Nullable String replyTo,
        Language language,
        Instant arrivedAt,
        @Nullable Settled settled,
        boolean erased) {

    /** By whom, when, and what came of it. */
    public record Settled(String by, Instant at, String note) {}

    public boolean isOpen() {
        return settled == null && !erased;
    }

    /** What letters are about. */
    public enum Subject {
        BARRIER;

        /** As the words of the interface call it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
