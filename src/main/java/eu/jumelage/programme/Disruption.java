package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What struck: a pandemic, a storm, a war. Acts name it, nothing else does.
 *
 * @param until the last day; null as long as it lasts
 * @param centralLink the address of the authorities' own information
 */
public record Disruption(
        UUID id,
        Text name,
        @Nullable Text text,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String centralLink,
        @Nullable Text centralLabel,
        Publication publication) {

    Disruption publication(Publication publication) {
        return new Disruption(id, name, text, since, until, centralLink, centralLabel, publication);
    }
}
