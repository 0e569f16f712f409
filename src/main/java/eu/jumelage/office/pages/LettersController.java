package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Letter;
import eu.jumelage.office.Letters;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what visitors wrote, and takes what came of it. */
@Controller
class LettersController {

    private static final int MOST = 100;

    /** In characters, of a note. */
    private static final int LONGEST = 1_000;

    private final Letters letters;
    private final AuditTrail audit;

    LettersController(Letters letters, AuditTrail audit) {
        this.letters = letters;
        this.audit = audit;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping("/office/letters")
    Answer all(Sitting sitting) {
        return new LettersPage(
                OfficeFrame.of(sitting, Area.LETTERS, "office.area.letters"),
                letters.open(),
                letters.settled(MOST),
                letters.total());
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    @GetMapping("/office/letters/{id}")
    Answer one(Sitting sitting, @PathVariable UUID id) {
        return letters.find(id)
                .filter(letter -> !letter.erased())
                .<Answer>map(letter -> page(sitting, letter, "", ""))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @Allowed({Role.EDITOR, Role.PUBLISHER})
    @PostMapping("/office/letters/{id}/settle")
    Answer settle(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String note) {
        var letter = letters.find(id).filter(one -> !one.erased());
        if (letter.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        if (note.isBlank() || note.length() > LONGEST) {
            return page(sitting, letter.get(), note, note.isBlank() ? "missing" : "long");
        }
        letters.settle(id, note, sitting.member());
        return Redirect.to("/office/letters/" + id);
    }

    private LetterPage page(Sitting sitting, Letter letter, String note, String problem) {
        var frame = OfficeFrame.of(
                sitting, Area.LETTERS, "letter." + letter.subject().key());
        return new LetterPage(frame, letter, audit.of("letter", letter.id()), note, problem);
    }
}
