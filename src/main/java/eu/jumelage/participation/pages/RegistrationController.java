package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.participation.Held;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.RegistrationDesk;
import eu.jumelage.participation.RegistrationDesk.Moving;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Words;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One registration: what it says, and what the office does for the person. */
@Controller
class RegistrationController {

    private static final String ONE = "/office/registrations/{id}";

    private final Participation participation;
    private final RegistrationDesk desk;
    private final AuditTrail audit;

    RegistrationController(Participation participation, RegistrationDesk desk, AuditTrail audit) {
        this.participation = participation;
        this.desk = desk;
        this.audit = audit;
    }

    @GetMapping(ONE)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        @Nullable
        String said = done.equals("resent") ? Words.in(sitting.language()).say("signup.resend.done") : null;
        return page(sitting, id, said, "");
    }

    private Answer page(Sitting sitting, UUID id, @Nullable String said, String problem) {
        Held held = participation.held(id).orElse(null);
        if (held == null) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "signup.erased");
        String name = held.registration().entry().name();
        return new RegistrationPage(
                (name.isEmpty() ? frame : frame.titled(name)).saying(said),
                held,
                audit.of("registration", id),
                problem,
                problem.isEmpty() ? 200 : 422);
    }

    @PostMapping(ONE + "/cancel")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer cancel(Sitting sitting, @PathVariable UUID id) {
        return after(sitting, id, "", () -> {
            desk.cancel(id, sitting.member());
            return true;
        });
    }

    @PostMapping(ONE + "/resend")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer resend(Sitting sitting, @PathVariable UUID id) {
        return after(sitting, id, "?done=resent", () -> desk.resend(id, sitting.member()));
    }

    @PostMapping(ONE + "/move-up")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer moveUp(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String beyond) {
        if (participation.held(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Words words = Words.in(sitting.language());
        return switch (desk.moveUp(id, beyond.equals("yes"), sitting.member())) {
            case Moving.Done _ -> Forward.to("/office/registrations/" + id);
            case Moving.NoSeats(var free) -> page(sitting, id, null, words.say("signup.move-up.full", free));
            case Moving.NotWaiting _ -> page(sitting, id, null, words.say("signup.move-up.gone"));
        };
    }

    @PostMapping(ONE + "/answered")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer answered(Sitting sitting, @PathVariable UUID id, @RequestParam(defaultValue = "") String answered) {
        Held held = participation.held(id).orElse(null);
        if (held == null || !desk.answered(id, answered.equals("yes"), sitting.member())) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return Forward.to("/office/admissions/" + held.admission().id() + "/questions#r-" + id);
    }

    private Answer after(Sitting sitting, UUID id, String query, BooleanSupplier step) {
        return participation.held(id).isPresent() && step.getAsBoolean()
                ? Forward.to("/office/registrations/" + id + query)
                : ErrorPage.of(sitting.language(), 404);
    }
}
