package eu.jumelage.participation.pages;

import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;

/** After a form was taken, the browser asks for the page that follows, so that a reload sends nothing again. */
final class Forward {
    private Forward() {}

    static Answer to(String path) {
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
