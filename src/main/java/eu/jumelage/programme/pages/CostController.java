package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.ActivityTitles;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Costs;
import eu.jumelage.programme.Keeping;
import eu.jumelage.programme.Payers;
import eu.jumelage.programme.TypedCost;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what an activity costs; it is internal, and so nobody has to approve it. */
@Controller
class CostController {

    static final String ANCHOR = "costs";
    private static final String OF_ACTIVITY = "/office/activities/{activity}/costs";
    private static final String ONE = "/office/costs/{id}";

    private final Costs costs;
    private final CostSheet sheet;
    private final Payers payers;
    private final ActivityTitles titles;

    CostController(Costs costs, CostSheet sheet, Payers payers, ActivityTitles titles) {
        this.costs = costs;
        this.sheet = sheet;
        this.payers = payers;
        this.titles = titles;
    }

    /** What a page shows besides the form itself. */
    private record Around(
            UUID activity,
            String action,
            String once,
            @Nullable CostItem before,
            boolean warned) {}

    @GetMapping(OF_ACTIVITY + "/new")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer blank(Sitting sitting, @PathVariable UUID activity) {
        var around = new Around(activity, path(activity), UUID.randomUUID().toString(), null, false);
        return page(sitting, around, CostSheet.blank(), List.of(), 200);
    }

    @PostMapping(OF_ACTIVITY)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(Sitting sitting, @PathVariable UUID activity, @RequestParam Map<String, String> sent) {
        UUID once = Once.of(sent);
        Entries typed = Sheets.typed(sent);
        var around = new Around(activity, path(activity), once.toString(), null, false);
        if (titles.of(activity, sitting.language()).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        TypedCost.Read read = new TypedCost(typed).read(once, activity, payers::of);
        if (read.item().isEmpty()) {
            return page(sitting, around, typed, read.problems(), 422);
        }
        costs.add(read.item().get(), sitting.member());
        return Sheets.to(activity, ANCHOR);
    }

    @GetMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return costs.find(id)
                .map(item ->
                        page(sitting, around(item, false), CostSheet.entries(item, sitting.language()), List.of(), 200))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer change(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<CostItem> known = costs.find(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Entries typed = Sheets.typed(sent);
        UUID activity = known.get().activity();
        TypedCost.Read read = new TypedCost(typed).read(id, activity, payers::of);
        if (read.item().isEmpty()) {
            boolean other = !known.get().changedAt().equals(Sheets.seen(sent));
            return page(sitting, around(known.get(), other), typed, read.problems(), 422);
        }
        return switch (costs.change(read.item().get(), Sheets.seen(sent), sitting.member())) {
            case Keeping.Kept<CostItem> _ -> Sheets.to(activity, ANCHOR);
            case Keeping.ChangedBefore<CostItem>(var theirs) ->
                page(sitting, around(theirs, true), typed, List.of(), 409);
            case Keeping.Gone<CostItem> _ -> ErrorPage.of(sitting.language(), 404);
        };
    }

    @PostMapping(ONE + "/delete")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer delete(Sitting sitting, @PathVariable UUID id) {
        Optional<CostItem> known = costs.find(id);
        if (known.isEmpty() || !costs.delete(id, sitting.member())) {
            return ErrorPage.of(sitting.language(), 404);
        }
        return Sheets.to(known.get().activity(), ANCHOR);
    }

    private static Around around(CostItem item, boolean warned) {
        return new Around(
                item.activity(), "/office/costs/" + item.id(), item.id().toString(), item, warned);
    }

    private Answer page(Sitting sitting, Around around, Entries typed, List<Problem> problems, int status) {
        String title = titles.of(around.activity(), sitting.language());
        if (title.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        CostItem before = around.before();
        Entries theirs = before == null || !around.warned() ? null : CostSheet.entries(before, sitting.language());
        return new LedgerPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, before == null ? "cost.new" : "cost.title"),
                status,
                around.activity(),
                title,
                ANCHOR,
                around.action(),
                around.once(),
                before == null ? null : before.changedAt().toString(),
                around.warned(),
                before == null || around.warned() ? null : CostSheet.shown(before, sitting.language()),
                sheet.fields(typed, problems, theirs, sitting.language()),
                before != null);
    }

    static String path(UUID activity) {
        return "/office/activities/" + activity + "/costs";
    }
}
