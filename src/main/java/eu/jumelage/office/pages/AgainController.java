package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.KeptForm;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives somebody who has signed in again what they had typed. */
@Controller
class AgainController {

    private final KeptWords kept;

    AgainController(KeptWords kept) {
        this.kept = kept;
    }

    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @GetMapping("/office/again")
    Answer show(Sitting sitting, HttpServletRequest request) {
        return KeptForm.find(request)
                .filter(form -> form.isOf(sitting.member().id()))
                .<Answer>map(form -> kept.page(sitting, form, 200))
                .orElseGet(() -> Redirect.to("/office/"));
    }
}
