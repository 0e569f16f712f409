package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.programme.CrisisStep;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Undone;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what a crisis step did, gives it out for the file, and takes it back for ten minutes. */
@Controller
class StepController {

    private static final String STEP = CrisisStepForm.STEPS + "{id}";

    private final CrisisSteps steps;
    private final CrisisUndo undo;
    private final ToldSteps told;

    StepController(CrisisSteps steps, CrisisUndo undo, ToldSteps told) {
        this.steps = steps;
        this.undo = undo;
        this.told = told;
    }

    @GetMapping(STEP)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return steps.find(id)
                .<Answer>map(step -> page(sitting, step, "", 200))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @GetMapping(STEP + "/table.csv")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer table(Sitting sitting, @PathVariable UUID id) {
        return steps.find(id)
                .<Answer>map(step -> Document.of("text/csv", StepTable.csv(page(sitting, step, "", 200)))
                        .named("crisis-step-" + step.at().toString().substring(0, 10) + ".csv")
                        .with("Cache-Control", "no-store"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(STEP + "/undo")
    @Allowed(Role.PUBLISHER)
    Answer undo(Sitting sitting, @PathVariable UUID id) {
        if (steps.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var frame = OfficeFrame.of(sitting, Area.CRISIS, "kind.one.crisis-step");
        return switch (undo.undo(id, sitting.member())) {
            case Undone.Done _, Undone.UndoneBefore _ -> IntakeController.to(CrisisStepForm.STEPS + id);
            case Undone.TooLate(var until) ->
                again(sitting, id, frame.say("crisis.undo.too-late", frame.when(until)), 409);
            case Undone.NothingLeft _ -> again(sitting, id, frame.say("crisis.undo.nothing"), 409);
        };
    }

    private Answer again(Sitting sitting, UUID id, String problem, int status) {
        Optional<CrisisStep> step = steps.find(id);
        return step.<Answer>map(one -> page(sitting, one, problem, status))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private StepPage page(Sitting sitting, CrisisStep step, String problem, int status) {
        return told.page(OfficeFrame.of(sitting, Area.CRISIS, "kind.one.crisis-step"), step, problem, status);
    }
}
