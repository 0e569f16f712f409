package eu.jumelage.office.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Page;
import eu.jumelage.web.Words;

/**
 * What somebody sees who follows a personal link.
 *
 * @param task "found", "join" or "reset"; empty if the link is no good any more
 * @param problem "address", "name", "short", "long", "common", "email"; empty for none
 */
public record LinkPage(
        Language language, String token, String task, String email, String name, String problem, int status)
        implements Page {

    public String say(String key, Object... arguments) {
        return Words.in(language).say(key, arguments);
    }

    public String say(String key) {
        return Words.in(language).say(key);
    }

    public String title() {
        return say(task.isEmpty() ? "link.over" : "link." + task);
    }

    public boolean asksForAddress() {
        return task.equals("found");
    }

    public boolean asksForName() {
        return !task.equals("reset");
    }

    /** The field that needs another look. */
    public String field() {
        return switch (problem) {
            case "address", "name" -> problem;
            default -> "password";
        };
    }

    public boolean isWrong(String field) {
        return !problem.isEmpty() && field().equals(field);
    }
}
