package eu.jumelage.portal.pages;

import eu.jumelage.office.StandingPages;
import eu.jumelage.office.Statements;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages that every page links to, as the office wrote them. */
@Component
class StandingSections {

    private final StandingPages pages;
    private final Statements statements;
    private final Frames frames;

    StandingSections(StandingPages pages, Statements statements, Frames frames) {
        this.pages = pages;
        this.statements = statements;
        this.frames = frames;
    }

    /** Empty while the office has written none. */
    Optional<StandingPage> page(Moment moment, Language language, Section section) {
        return pages.find(section.key())
                .map(page -> new StandingPage(
                        frames.around(moment, language, section, ""),
                        page.title(),
                        page.text(),
                        section.key().equals(Statements.PAGE)
                                ? statements.find().orElse(null)
                                : null));
    }

    /** @param key of the page, as the office knows it */
    Optional<StandingPage> page(Moment moment, Language language, String key) {
        return Arrays.stream(Section.values())
                .filter(section -> section.key().equals(key))
                .findFirst()
                .flatMap(section -> page(moment, language, section));
    }
}
