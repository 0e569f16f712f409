package eu.jumelage.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That those whom a picture shows agreed to be shown.
 *
 * @param agreed to what
 * @param evidence from whom, or the file reference under which it lies
 * @param until the first day on which it does not hold any more; null without an end
 */
public record Consent(
        String agreed,
        String evidence,
        Giver giver,
        LocalDate given,
        @Nullable LocalDate until) {

    /** Who agreed. */
    public enum Giver {
        PERSONS,
        GUARDIANS
    }

    public Consent {
        agreed = Printable.of(agreed);
        evidence = Printable.of(evidence);
    }
}
