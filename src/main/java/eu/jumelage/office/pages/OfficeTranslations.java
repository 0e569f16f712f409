package eu.jumelage.office.pages;

import eu.jumelage.office.StandingPages;
import eu.jumelage.office.editing.Translating;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of the office's own pages wait for translators. */
@Component
class OfficeTranslations implements Translating {

    private final StandingPages pages;

    OfficeTranslations(StandingPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Untranslated> untranslated(Language reader, List<Language> languages) {
        var all = new ArrayList<Untranslated>();
        pages.all()
                .forEach(page -> all.addAll(Untranslated.of(
                        "page",
                        PageForm.id(page.key()),
                        page.title().string(reader),
                        List.of(page.title(), page.text()),
                        languages)));
        return all;
    }
}
