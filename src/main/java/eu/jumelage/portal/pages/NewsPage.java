package eu.jumelage.portal.pages;

import eu.jumelage.web.Keep;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;

/**
 * Where visitors subscribe to the news of a partner by e-mail.
 *
 * @param partner its name
 * @param back the path of its page
 * @param step what is shown
 * @param chosen the tag of the language of the mails
 * @param problems the keys of what is wrong with the form: "email", "language", "many"
 */
public record NewsPage(
        Frame frame, String partner, String back, Step step, String email, String chosen, List<String> problems)
        implements PortalPage {

    /** How far somebody came. */
    public enum Step {
        FORM,
        SENT,
        ENDED
    }

    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : problems.contains("many") ? 429 : 422;
    }

    public boolean isForm() {
        return step == Step.FORM;
    }

    public boolean isSent() {
        return step == Step.SENT;
    }

    public boolean has(String problem) {
        return problems.contains(problem);
    }

    public String said(String problem) {
        return switch (problem) {
            case "email" -> frame.say("news.problem.email");
            case "language" -> frame.say("news.problem.language");
            default -> frame.say("news.problem.many");
        };
    }

    /** What a language calls itself. */
    public static String own(Language language) {
        return eu.jumelage.web.Words.in(language).say("language.name");
    }
}
