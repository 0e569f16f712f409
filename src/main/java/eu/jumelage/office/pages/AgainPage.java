package eu.jumelage.office.pages;

import eu.jumelage.office.KeptForm;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed before their sitting ended, to be sent again.
 *
 * @param frame null for somebody without an account
 * @param record to which it belongs; empty where it has no name
 */
public record AgainPage(
        Language language,
        @Nullable OfficeFrame frame,
        String token,
        KeptForm form,
        List<Typed> typed,
        String record,
        int status)
        implements Page {

    /** @param label what the field is called; empty where that is not known */
    public record Typed(String label, String value) {}

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
