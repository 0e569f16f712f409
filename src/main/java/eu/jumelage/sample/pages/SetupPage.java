package eu.jumelage.sample.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;

/**
 * The first page of a new installation.
 *
 * @param token for the form; empty for those who are not at the machine: they are told the command instead
 */
public record SetupPage(Language language, String token) implements Page {

    public boolean offers() {
        return !token.isEmpty();
    }

    public String say(String key) {
        return Words.in(language).say("setup." + key);
    }
}
