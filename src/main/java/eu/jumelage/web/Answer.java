package eu.jumelage.web;

import java.util.Optional;

/** What a controller returns to a visitor: a page to be drawn, or a document that is ready. */
public sealed interface Answer permits Page, Document {

    /** The HTTP status; only what is 200 can be kept. */
    default int status() {
        return 200;
    }

    /** Where and until when this answer is the same for everyone; empty for what must be made anew each time. */
    default Optional<Keep> keep() {
        return Optional.empty();
    }
}
