package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.RichText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws a long text while somebody writes it, as the public page would; nothing of it is kept. */
@Controller
class ProseController {

    @PostMapping("/office/prose")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer draw(
            Sitting sitting,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean lines) {
        return text.length() > Entries.LONGEST
                ? ErrorPage.of(sitting.language(), 400)
                : Document.of("text/html", lines ? RichText.drawnLines(text) : RichText.drawn(text))
                        .with("Cache-Control", "no-store");
    }
}
