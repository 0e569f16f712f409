package eu.jumelage.office.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;

/** Says that a calendar's secret address holds no more. */
public record OverPage(Language language) implements Page {

    @Override
    public int status() {
        return 410;
    }

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
