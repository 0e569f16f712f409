package eu.jumelage.office.pages;

import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;

/** After a form was taken, the browser asks for the page that follows, so that a reload sends nothing again. */
final class Redirect {
    private Redirect() {}

    static Answer to(String path) {
        // Not empty: with an empty body the answer would be gone before its cookie is set.
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
