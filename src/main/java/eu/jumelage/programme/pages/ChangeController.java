package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.RunChange;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins changes of what was announced, and acts that take others back. */
@Controller
class ChangeController {

    private final Programme programme;
    private final Drafts drafts;
    private final ChangeFields fields;
    private final ActivityFields home;
    private final InstantSource clock;

    ChangeController(
            Programme programme, Drafts drafts, ChangeFields fields, ActivityFields home, InstantSource clock) {
        this.programme = programme;
        this.drafts = drafts;
        this.fields = fields;
        this.home = home;
        this.clock = clock;
    }

    @PostMapping(CoursePanel.BEGIN)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer begin(Sitting sitting, @RequestParam Map<String, String> sent) {
        Entries asked = Entries.of(sent);
        return fields.activity(asked)
                .filter(Activity::isPublished)
                .flatMap(activity -> asked.has("undo")
                        ? undoing(asked, activity, sitting.language())
                        : Optional.of(begun(asked, activity)))
                .map(entries -> drafts.begin(Once.of(sent), ChangeForm.KIND, entries, sitting.member()))
                .map(draft -> IntakeController.to("/office/drafts/" + draft.id()))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Entries begun(Entries asked, Activity activity) {
        Optional<Run> run = run(asked, activity);
        Entries entries = about(activity)
                .with("run", run.map(one -> one.id().toString()).orElse(""))
                .with("what", ChangeReading.course(asked).map(Step.Kind::key).orElse(""));
        if (ChangeReading.wantsTime(entries)) {
            entries = entries.with(
                    "new.zone",
                    run.orElse(activity.runs().getFirst()).when().zone().getId());
        }
        boolean held = ChangeReading.course(entries)
                .filter(kind -> kind == Step.Kind.CONFIRM_HELD)
                .isPresent();
        return held
                ? Entries.together(List.of(
                        programme.recap(activity.id()).map(RecapForm::typed).orElse(Entries.NONE), entries))
                : entries;
    }

    private Optional<Run> run(Entries asked, Activity activity) {
        return activity.runs().stream()
                .filter(run -> run.id().toString().equals(asked.get("run")))
                .findFirst();
    }

    private Optional<Entries> undoing(Entries asked, Activity activity, Language reader) {
        return programme.history(activity.id()).stream()
                .filter(act -> act.id().toString().equals(asked.get("undo")))
                .findFirst()
                .flatMap(act -> act.changes().stream()
                        .filter(change -> change.after().id().toString().equals(asked.get("run")))
                        .findFirst()
                        .flatMap(change -> undoing(act, change, activity, reader)));
    }

    private Optional<Entries> undoing(Act act, RunChange change, Activity activity, Language reader) {
        Words words = Words.in(reader);
        String steps = act.steps().stream()
                .map(step -> words.say("step." + step.key()))
                .collect(Collectors.joining(words.say("step.and")));
        return Reversal.of(act, change, activity, clock.instant())
                .map(entries -> Entries.together(List.of(about(activity), entries))
                        .with(
                                "note",
                                words.say(
                                        "course.undoes",
                                        steps,
                                        SaidDay.of(LocalDate.ofInstant(act.at(), home.zone()), reader))));
    }

    private Entries about(Activity activity) {
        return Entries.NONE.with("activity", activity.id().toString()).with("seen", ChangeFields.seen(activity));
    }
}
