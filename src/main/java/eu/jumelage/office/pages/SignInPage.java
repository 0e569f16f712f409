package eu.jumelage.office.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;

/**
 * Where members come in.
 *
 * @param problem "wrong", "many", "lost", "kept", "unknown", "failed"; empty for none
 */
public record SignInPage(
        Language language, String token, String next, String email, String problem, boolean provider, boolean first)
        implements Page {

    @Override
    public int status() {
        return switch (problem) {
            case "wrong" -> 422;
            case "many" -> 429;
            default -> 200;
        };
    }

    public String say(String key) {
        return Words.in(language).say(key);
    }
}
