package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands a draft in from the page on which its author has just looked at it. */
@Controller
class HandingInController {

    private final Drafts drafts;

    HandingInController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What is wrong with it or what became of it meanwhile is said on the page that follows. */
    @PostMapping("/office/drafts/{id}/hand-in")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer handIn(Sitting sitting, @PathVariable UUID id) {
        if (drafts.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        if (drafts.problems(id, sitting.member()).isEmpty()) {
            drafts.handIn(id, sitting.member());
        }
        return Redirect.to("/office/drafts/" + id + "/review");
    }
}
