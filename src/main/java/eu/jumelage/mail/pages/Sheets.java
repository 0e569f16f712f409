package eu.jumelage.mail.pages;

import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Page;
import eu.jumelage.web.Pages;
import org.springframework.stereotype.Component;

/** Shows the HTML of mails inside a page, without that either could do anything to the other. */
@Component
class Sheets {

    private final Pages pages;

    Sheets(Pages pages) {
        this.pages = pages;
    }

    /** The house's pages hold no frames; this one holds frames of ours. */
    Answer framing(Page page) {
        return Document.of("text/html;charset=utf-8", pages.draw(page))
                .withStatus(page.status())
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
                                + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    /** A mail brings its own styles and nothing else: no script runs in it, and its links lead nowhere. */
    static Answer framed(String html) {
        return Document.of("text/html", html)
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
    }
}
