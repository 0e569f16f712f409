package eu.jumelage.participation.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who helps at the door: one list.
 *
 * @param list null once the link is over
 */
public record HelperPage(Language language, @Nullable DoorList list, int status) implements Page {

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
