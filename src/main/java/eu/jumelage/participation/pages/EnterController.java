package eu.jumelage.participation.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.participation.Fault;
import eu.jumelage.participation.Participation;
import eu.jumelage.participation.RegistrationDesk;
import eu.jumelage.participation.Requesting;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs up somebody who called or wrote. */
@Controller
class EnterController {

    private static final String ENTER = "/office/admissions/{admission}/enter";

    private final Lists lists;
    private final AdmissionFields fields;
    private final RegistrationDesk desk;
    private final Participation participation;

    EnterController(Lists lists, AdmissionFields fields, RegistrationDesk desk, Participation participation) {
        this.lists = lists;
        this.fields = fields;
        this.desk = desk;
        this.participation = participation;
    }

    @GetMapping(ENTER)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting, @PathVariable UUID admission) {
        return lists.of(admission)
                .<Answer>map(sheet -> page(
                        sitting,
                        sheet,
                        UUID.randomUUID(),
                        Map.of("language", List.of(sitting.language().tag()), "size", List.of("1")),
                        List.of(),
                        ""))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ENTER)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer enter(Sitting sitting, @PathVariable UUID admission, @RequestParam MultiValueMap<String, String> sent) {
        Sheet sheet = lists.of(admission).orElse(null);
        if (sheet == null) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Words words = Words.in(sitting.language());
        UUID once = Once.of(sent.toSingleValueMap());
        var form = new EntryForm(sheet.admission(), sent, sitting.language());
        return switch (desk.enter(once, admission, form.entry(), sitting.member())) {
            case Requesting.Sent _ -> Forward.to(sheet.path() + "&done=" + done(once));
            case Requesting.Wrong(var faults) -> page(sitting, sheet, once, sent, faults, "");
            case Requesting.Full(var left) ->
                page(sitting, sheet, once, sent, List.of(), words.say("signup.move-up.full", left));
            case Requesting.NotOpen _, Requesting.NotInvited _, Requesting.TooOften _ ->
                page(sitting, sheet, once, sent, List.of(), words.say("signup.enter.not-open"));
        };
    }

    /** What the list says then; who was known already is entered no second time, and is not written to. */
    private String done(UUID registration) {
        return participation
                .held(registration)
                .map(held -> held.registration().seated() ? "seat" : "line")
                .orElse("known");
    }

    private Answer page(
            Sitting sitting,
            Sheet sheet,
            UUID once,
            Map<String, List<String>> typed,
            List<Fault> faults,
            String problem) {
        List<Language> own = sheet.admission().telling().languages();
        return new EnterPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "signup.enter"),
                sheet,
                own.isEmpty() ? fields.languages() : own,
                once.toString(),
                Map.copyOf(typed),
                faults,
                problem);
    }
}
