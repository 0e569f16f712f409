package eu.jumelage.office.pages;

import eu.jumelage.office.KeptForm;
import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;

/** What somebody typed before their sitting ended, to be sent again. */
public record AgainPage(Language language, String token, KeptForm form, int status) implements Page {

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
