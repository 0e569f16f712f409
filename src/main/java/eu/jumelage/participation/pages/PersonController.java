package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.participation.Erasure;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells people what is kept about them, and erases it, when they ask. An address is asked for by forms that are sent,
 * so that none stands in an address line or a log.
 */
@Controller
class PersonController {

    private static final String PERSON = "/office/participation/person";

    private final Erasure erasure;

    PersonController(Erasure erasure) {
        this.erasure = erasure;
    }

    @GetMapping(PERSON)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting, @RequestParam(defaultValue = "") String email) {
        return page(sitting, email, null);
    }

    /** Changes nothing. */
    @PostMapping(PERSON)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer find(Sitting sitting, @RequestParam(defaultValue = "") String email) {
        return page(sitting, email, null);
    }

    private Answer page(Sitting sitting, String email, @Nullable String said) {
        String typed = email.strip().replaceAll("\\p{Cntrl}", "");
        return new PersonPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "signup.person").saying(said),
                typed,
                erasure.of(typed),
                erasure.mails(typed));
    }

    @PostMapping(PERSON + "/file")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer file(
            Sitting sitting,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "json") String as) {
        erasure.told(email, sitting.member());
        var file = new PersonFile(erasure.of(email), erasure.mails(email), sitting.language());
        return as.equals("csv")
                ? Document.of("text/csv", file.csv()).named("person.csv")
                : Document.of("application/json", file.json()).named("person.json");
    }

    @PostMapping(PERSON + "/erase")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer erase(
            Sitting sitting,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("yes")) {
            return page(sitting, email, null);
        }
        int erased = erasure.person(email, sitting.member());
        return page(sitting, "", Words.in(sitting.language()).say("signup.person.erased", erased));
    }
}
