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
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.Commitments;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.programme.Keeping;
import eu.jumelage.programme.TypedCommitment;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.HashSet;
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

/** Takes what was promised at an activity; it is internal, and so nobody has to approve it. */
@Controller
class CommitmentController {

    static final String ANCHOR = "commitments";
    private static final String OF_ACTIVITY = "/office/activities/{activity}/commitments";
    private static final String ONE = "/office/commitments/{id}";

    private final Commitments commitments;
    private final CommitmentSheet sheet;
    private final ActivityTitles titles;
    private final HomeClock clock;

    CommitmentController(Commitments commitments, CommitmentSheet sheet, ActivityTitles titles, HomeClock clock) {
        this.commitments = commitments;
        this.sheet = sheet;
        this.titles = titles;
        this.clock = clock;
    }

    /** What a page shows besides the form itself. */
    private record Around(
            UUID activity,
            String action,
            String once,
            @Nullable Commitment before,
            boolean warned) {}

    @GetMapping(OF_ACTIVITY + "/new")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer blank(Sitting sitting, @PathVariable UUID activity) {
        var around = new Around(activity, path(activity), UUID.randomUUID().toString(), null, false);
        Entries typed = Entries.NONE
                .with("state", "open")
                .with("language", sitting.language().tag());
        return page(sitting, around, typed, List.of(), 200);
    }

    @PostMapping(OF_ACTIVITY)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(Sitting sitting, @PathVariable UUID activity, @RequestParam Map<String, String> sent) {
        UUID once = Once.of(sent);
        Entries typed = Sheets.typed(sent);
        if (titles.of(activity, sitting.language()).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        TypedCommitment.Read read = read(sitting, typed, once, activity, null);
        if (read.commitment().isEmpty()) {
            var around = new Around(activity, path(activity), once.toString(), null, false);
            return page(sitting, around, typed, read.problems(), 422);
        }
        commitments.add(read.commitment().get(), sitting.member());
        return Sheets.to(activity, ANCHOR);
    }

    @GetMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return commitments
                .find(id)
                .map(one -> page(sitting, around(one, false), CommitmentSheet.entries(one), List.of(), 200))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ONE)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer change(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<Commitment> known = commitments.find(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Entries typed = Sheets.typed(sent);
        UUID activity = known.get().activity();
        TypedCommitment.Read read = read(sitting, typed, id, activity, known.get());
        if (read.commitment().isEmpty()) {
            boolean other = !known.get().changedAt().equals(Sheets.seen(sent));
            return page(sitting, around(known.get(), other), typed, read.problems(), 422);
        }
        return switch (commitments.change(read.commitment().get(), Sheets.seen(sent), sitting.member())) {
            case Keeping.Kept<Commitment> _ -> Sheets.to(activity, ANCHOR);
            case Keeping.ChangedBefore<Commitment>(var theirs) ->
                page(sitting, around(theirs, true), typed, List.of(), 409);
            case Keeping.Gone<Commitment> _ -> ErrorPage.of(sitting.language(), 404);
        };
    }

    private TypedCommitment.Read read(
            Sitting sitting, Entries typed, UUID id, UUID activity, @Nullable Commitment before) {
        var cities = new HashSet<>(sheet.cities(sitting.language()));
        if (before != null) {
            cities.add(before.byCity());
        }
        return new TypedCommitment(typed, sheet.languages(sitting.language()))
                .read(id, activity, before, sitting.language(), cities, clock.today());
    }

    private static Around around(Commitment one, boolean warned) {
        return new Around(
                one.activity(), "/office/commitments/" + one.id(), one.id().toString(), one, warned);
    }

    private Answer page(Sitting sitting, Around around, Entries typed, List<Problem> problems, int status) {
        String title = titles.of(around.activity(), sitting.language());
        if (title.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Commitment before = around.before();
        Entries theirs = before == null || !around.warned() ? null : CommitmentSheet.entries(before);
        return new LedgerPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, before == null ? "commitment.new" : "commitment.title"),
                status,
                around.activity(),
                title,
                ANCHOR,
                around.action(),
                around.once(),
                before == null ? null : before.changedAt().toString(),
                around.warned(),
                null,
                sheet.fields(typed, problems, theirs, sitting.language()),
                false);
    }

    static String path(UUID activity) {
        return "/office/activities/" + activity + "/commitments";
    }
}
