package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where activities are chosen to which one thing is to happen: single ones, all that were found, or none. */
@Controller
class CrisisController {

    /** Of a page of the list. */
    static final int ROWS = 200;

    private final Drafts drafts;
    private final CrisisStepForm form;
    private final CrisisActivities activities;
    private final Offers offers;

    CrisisController(Drafts drafts, CrisisStepForm form, CrisisActivities activities, Offers offers) {
        this.drafts = drafts;
        this.form = form;
        this.activities = activities;
        this.offers = offers;
    }

    @GetMapping(CrisisStepForm.DRAFTS + "{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer choose(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        return draft(id)
                .map(draft -> draft.isOpen()
                        ? page(sitting, draft, CrisisFilter.of(asked), "")
                        : IntakeController.to("/office/drafts/" + id + "/review"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(CrisisStepForm.DRAFTS + "{id}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer chosen(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<Draft> known = draft(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        CrisisFilter filter = CrisisFilter.of(sent);
        String wish = sent.getOrDefault("_do", "");
        Set<UUID> chosen = chosen(known.get(), filter, wish, sent);
        Entries entries = new CrisisEntries(known.get().entries()).choosing(chosen);
        String here = CrisisStepForm.DRAFTS + id;
        if (chosen.size() > CrisisSteps.MOST) {
            return page(sitting, known.get(), filter, say(sitting, "crisis.problem.most", CrisisSteps.MOST));
        }
        return switch (drafts.save(id, CrisisPlanController.revision(sent), entries, sitting.member())) {
            case Saving.Saved _ ->
                IntakeController.to(
                        wish.equals("next") ? here + "/plan" : here + filter.query(filter.page()) + "#found");
            case Saving.Closed _ -> IntakeController.to("/office/drafts/" + id + "/review");
            case Saving.Meanwhile(var now, var _, var _) ->
                page(sitting, now, filter, say(sitting, "edit.meanwhile", now.changedBy()));
        };
    }

    /** What is not on the page stays as it was, unless all or none is wanted. */
    private Set<UUID> chosen(Draft draft, CrisisFilter filter, String wish, Map<String, String> sent) {
        var chosen = new LinkedHashSet<>(new CrisisEntries(draft.entries()).chosen());
        switch (wish) {
            case "none" -> chosen.clear();
            case "all" -> chosen.addAll(activities.find(filter));
            default -> {
                ids(sent.getOrDefault("shown", "")).forEach(chosen::remove);
                sent.keySet().stream()
                        .filter(key -> key.startsWith("pick."))
                        .flatMap(key -> ids(key.substring("pick.".length())))
                        .forEach(chosen::add);
            }
        }
        return chosen;
    }

    private static Stream<UUID> ids(String written) {
        return new CrisisEntries(Entries.NONE.with(CrisisEntries.FIELD, written)).chosen().stream();
    }

    private Optional<Draft> draft(UUID id) {
        return drafts.find(id).filter(draft -> draft.kind().equals(CrisisStepForm.KIND));
    }

    private Answer page(Sitting sitting, Draft draft, CrisisFilter filter, String problem) {
        var reader = sitting.language();
        Set<UUID> chosen = new CrisisEntries(draft.entries()).chosen();
        List<UUID> found = filter.onlyChosen() ? new ArrayList<>(chosen) : activities.find(filter);
        int from = Math.min((filter.page() - 1) * ROWS, found.size());
        List<UUID> shown = found.subList(from, Math.min(from + ROWS, found.size()));
        return new ChoicePage(
                OfficeFrame.of(sitting, Area.CRISIS, "crisis.choose"),
                draft,
                form.title(draft.entries(), reader),
                filter,
                offers.partners(reader),
                offers.kinds(reader),
                activities.places(reader),
                found.size(),
                chosen,
                List.copyOf(activities.lines(shown, reader).values()),
                activities.peopleColumns(),
                problem);
    }

    private static String say(Sitting sitting, String key, Object... arguments) {
        return OfficeFrame.of(sitting, Area.CRISIS, "crisis.choose").say(key, arguments);
    }
}
