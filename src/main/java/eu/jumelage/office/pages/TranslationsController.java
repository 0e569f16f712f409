package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.TranslationLink.State;
import eu.jumelage.office.editing.TranslationLinks;
import eu.jumelage.office.editing.Translations;
import eu.jumelage.web.Answer;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what waits for translators, and the links by which others translate. */
@Controller
class TranslationsController {

    private final Translations translations;
    private final TranslationLinks links;
    private final InstantSource clock;

    TranslationsController(Translations translations, TranslationLinks links, InstantSource clock) {
        this.translations = translations;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/office/translations")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer list(
            Sitting sitting,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String partner) {
        var now = clock.instant();
        return new TranslationsPage(
                OfficeFrame.of(sitting, Area.TRANSLATIONS, "office.area.translations"),
                translations.waiting(sitting.language()),
                translations.languages(),
                (int) links.newest().stream()
                        .filter(link -> link.state(now) == State.OPEN)
                        .count(),
                language,
                kind,
                partner);
    }

    @GetMapping("/office/translations/links")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer links(Sitting sitting) {
        return new TranslationLinksPage(
                OfficeFrame.of(sitting, Area.TRANSLATIONS, "translation.links.title"), links.newest(), clock.instant());
    }

    @PostMapping("/office/translations/links/{id}/revoke")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer revoke(Sitting sitting, @PathVariable UUID id) {
        links.revoke(id, sitting.member());
        return Redirect.to("/office/translations/links");
    }
}
