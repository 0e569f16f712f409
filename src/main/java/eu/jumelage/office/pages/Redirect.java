package eu.jumelage.office.pages;

import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;

/** Sends a browser on to a page after it changed something. */
final class Redirect {

    private Redirect() {}

    static Answer to(String path) {
        return Document.of("text/plain", "").withStatus(303).with("Location", path);
    }
}
