package eu.jumelage.sample.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;
import java.util.List;

/**
 * The first page of a new installation: the example city to look at, or an empty one to begin with.
 *
 * @param token for the forms; empty for those who are not at the machine: they are told the command instead
 * @param form what was typed
 * @param problems the fields that need another look, by name
 */
public record SetupPage(Language language, String token, CityForm form, List<String> problems) implements Page {

    static SetupPage of(Language language, String token) {
        return new SetupPage(language, token, CityForm.blank(language), List.of());
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public boolean offers() {
        return !token.isEmpty();
    }

    public boolean has(String problem) {
        return problems.contains(problem);
    }

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
