package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Leads whoever comes without a language to the one that they read. */
@Controller
class DoorController {
    private final Moments moments;
    private final ReadersLanguage readers;

    DoorController(Moments moments, ReadersLanguage readers) {
        this.moments = moments;
        this.readers = readers;
    }

    @GetMapping("/")
    Answer lead(@RequestHeader(name = "Accept-Language", defaultValue = "") String liked) {
        Language language = readers.liked(liked);
        var spoken = moments.now()
                .map(Moment::installation)
                .map(own -> own.languages())
                .orElseThrow();
        Language taken = spoken.contains(language) ? language : spoken.getFirst();
        return Document.of("text/plain", "")
                .withStatus(302)
                .with("Location", "/" + taken + "/")
                .with("Vary", "Accept-Language");
    }
}
