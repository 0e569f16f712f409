package eu.jumelage.office.pages;

import eu.jumelage.office.Moments;
import eu.jumelage.office.editing.TranslationLinks.Task;
import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a translator's link sees: one item, in two languages.
 *
 * @param task null once the link is over
 * @param revision of the texts as they are shown
 * @param problem "source" or "meanwhile"; empty for none
 */
public record TranslatePage(
        Language language,
        String token,
        @Nullable Task task,
        List<TranslationLine> lines,
        String revision,
        String problem,
        Stage stage,
        ZoneId zone,
        int status)
        implements Page {

    /** How far the link has come. */
    public enum Stage {
        OPEN,
        /** Just handed in. */
        DONE,
        OVER
    }

    public String say(String key, Object... arguments) {
        return Words.in(language).say(key, arguments);
    }

    public String title() {
        return task == null ? say("link.over") : task.link().title();
    }

    public String into() {
        return task == null ? "" : task.link().into().icu().getDisplayLanguage(language.icu());
    }

    /** When it was saved last, in words; empty if it never was. */
    public String saved() {
        return task == null || task.link().typedAt() == null
                ? ""
                : say("translate.saved", when(task.link().typedAt()));
    }

    public String until() {
        return task == null ? "" : when(task.link().expiresAt().minus(Duration.ofMinutes(1)));
    }

    private String when(Instant moment) {
        return Moments.said(moment, language, zone);
    }
}
