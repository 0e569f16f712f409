package eu.jumelage.web;

/**
 * Says in words what went wrong and what to do.
 *
 * @param reference under which the fault stands in the log; empty if there is nothing to look up
 */
public record ErrorPage(Language language, int status, String reference) implements Page {

    public static ErrorPage of(Language language, int status) {
        return new ErrorPage(language, status, "");
    }

    ErrorWords words() {
        return ErrorWords.in(language);
    }

    public String title() {
        return words().title(status);
    }

    public String text() {
        return words().text(status);
    }

    public String home() {
        return words().home();
    }

    public String ofReference() {
        return words().reference();
    }
}
