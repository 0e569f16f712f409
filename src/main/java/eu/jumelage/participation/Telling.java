package eu.jumelage.participation;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registered are told.
 *
 * @param joinLink how one joins online; nobody else sees it
 * @param sentence of the office's own, in the confirmation
 * @param languages in which one can be written to; empty: all of the installation
 * @param reminderHours before it starts; 0: no reminder
 */
public record Telling(@Nullable String joinLink, @Nullable Text sentence, List<Language> languages, int reminderHours) {

    public static final Telling PLAIN = new Telling(null, null, List.of(), 24);

    public Telling {
        languages = List.copyOf(languages);
        if (reminderHours < 0 || reminderHours > 24 * 60) {
            throw new IllegalArgumentException("No time before it starts: " + reminderHours);
        }
    }
}
