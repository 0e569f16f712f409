package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.office.pages.FormView;
import eu.jumelage.programme.CrisisPlan;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.Foreseen;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody says what is to happen to all chosen activities, and why; then it is looked at and handed in. */
@Controller
class CrisisPlanController {

    private static final String PLAN = CrisisStepForm.DRAFTS + "{id}/plan";

    private final Drafts drafts;
    private final CrisisStepForm form;
    private final CrisisSteps steps;
    private final Offers offers;

    CrisisPlanController(Drafts drafts, CrisisStepForm form, CrisisSteps steps, Offers offers) {
        this.drafts = drafts;
        this.form = form;
        this.steps = steps;
        this.offers = offers;
    }

    static int revision(Map<String, String> sent) {
        String revision = sent.getOrDefault("_revision", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    @GetMapping(PLAN)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting, @PathVariable UUID id) {
        return draft(id)
                .map(draft -> draft.isOpen()
                        ? page(sitting, draft, draft.entries(), List.of(), null)
                        : IntakeController.to("/office/drafts/" + id + "/review"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(PLAN)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer said(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<Draft> known = draft(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Entries typed = typed(known.get(), sent);
        String wish = sent.getOrDefault("_do", "save");
        Reading reading = form.reading(typed);
        Optional<CrisisPlan> plan = form.plan(reading);
        // what was looked at is what follows: the marks are those of the list on the next page
        Entries entries = wish.equals("preview") && plan.isPresent() ? marked(typed, plan.get()) : typed;
        return switch (drafts.save(id, revision(sent), entries, sitting.member())) {
            case Saving.Saved(var draft) -> then(sitting, draft, wish, reading);
            case Saving.Closed _ -> IntakeController.to("/office/drafts/" + id + "/review");
            case Saving.Meanwhile(var now, var together, var _) ->
                page(sitting, now, together, List.of(), now.changedBy());
        };
    }

    private Answer then(Sitting sitting, Draft draft, String wish, Reading reading) {
        return switch (wish) {
            case "preview" ->
                reading.problems().isEmpty()
                        ? IntakeController.to("/office/drafts/" + draft.id() + "/review")
                        : page(sitting, draft, draft.entries(), reading.problems(), null);
            case "choose" -> IntakeController.to(CrisisStepForm.DRAFTS + draft.id());
            case "discard" -> {
                drafts.discard(draft.id(), sitting.member());
                yield IntakeController.to("/office/crisis?kind=" + CrisisStepForm.KIND);
            }
            default -> IntakeController.to(CrisisStepForm.DRAFTS + draft.id() + "/plan");
        };
    }

    private Entries marked(Entries typed, CrisisPlan plan) {
        return new CrisisEntries(typed)
                .marking(steps.foresee(plan).stream()
                        .collect(Collectors.toMap(one -> one.activity().id(), Foreseen::mark)));
    }

    /** Nobody has looked at what follows from something else. */
    private static Entries typed(Draft draft, Map<String, String> sent) {
        var fields = new TreeMap<>(sent);
        fields.keySet().removeIf(key -> key.startsWith("_") || key.equals(CrisisEntries.FIELD));
        Set<UUID> chosen = new CrisisEntries(draft.entries()).chosen();
        return new CrisisEntries(new Entries(fields)).choosing(chosen);
    }

    private Optional<Draft> draft(UUID id) {
        return drafts.find(id).filter(draft -> draft.kind().equals(CrisisStepForm.KIND));
    }

    private Answer page(Sitting sitting, Draft draft, Entries entries, List<Problem> problems, @Nullable String other) {
        var reader = sitting.language();
        return new CrisisPlanPage(
                OfficeFrame.of(sitting, Area.CRISIS, "crisis.plan"),
                draft,
                new CrisisEntries(entries).chosen().size(),
                new FormView(
                        reader,
                        form.form(entries, reader),
                        entries,
                        offers.languages(),
                        problems,
                        Set.of(),
                        draft.entries()),
                other);
    }
}
