package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads on whoever typed an address in capitals, as it stands on a poster. */
@Controller
class CapitalsController {
    private static final String LANGUAGE = "/{language:[A-Z][A-Za-z]|[a-z][A-Z]}";
    private static final String SECTION = "/{language:[a-z][a-z]}/{segment:[a-zA-Z0-9-]*[A-Z][a-zA-Z0-9-]*}";

    private final ReadersLanguage readers;

    CapitalsController(ReadersLanguage readers) {
        this.readers = readers;
    }

    @GetMapping({LANGUAGE, LANGUAGE + "/{*rest}"})
    Document language(@PathVariable String language, HttpServletRequest asked) {
        String path =
                "/" + language.toLowerCase(Locale.ROOT) + asked.getRequestURI().substring(1 + language.length());
        return moved(path.length() == 1 + language.length() ? path + "/" : path, asked);
    }

    @GetMapping({SECTION, SECTION + "/{slug}"})
    Answer section(@PathVariable String language, @PathVariable String segment, HttpServletRequest asked) {
        String small = segment.toLowerCase(Locale.ROOT);
        Language spoken = readers.of(asked.getRequestURI(), asked.getHeader("Accept-Language"));
        String rest = asked.getRequestURI().substring(language.length() + segment.length() + 2);
        return Section.of(spoken, small)
                .filter(_ -> spoken.tag().equals(language))
                .<Answer>map(_ -> moved("/" + language + "/" + small + rest, asked))
                .orElseGet(() -> ErrorPage.of(spoken, 404));
    }

    private static Document moved(String path, HttpServletRequest asked) {
        String query = asked.getQueryString();
        return Document.of("text/plain", "")
                .withStatus(301)
                .with("Location", query == null ? path : path + "?" + query);
    }
}
