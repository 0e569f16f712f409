package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of what was found. */
@Component
class SearchPages {
    private final Frames frames;

    SearchPages(Frames frames) {
        this.frames = frames;
    }

    SearchPage find(Moment moment, Language language, String query) {
        return new SearchPage(
                frames.around(moment, language, Section.SEARCH, ""), query.strip(), List.of(), List.of(), null);
    }
}
