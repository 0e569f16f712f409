package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what editors type. */
@Controller
class DraftsController {

    private static final String DRAFT = "/office/drafts/{id}";

    private final Drafts drafts;
    private final Editables editables;
    private final Installations installations;

    DraftsController(Drafts drafts, Editables editables, Installations installations) {
        this.drafts = drafts;
        this.editables = editables;
        this.installations = installations;
    }

    @GetMapping(DRAFT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer edit(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        return drafts.find(id)
                .<Answer>map(draft -> draft.isOpen()
                        ? desk(draft)
                                .<Answer>map(Redirect::to)
                                .orElseGet(() -> form(sitting, draft, looking(draft.entries(), asked), List.of()))
                        : Redirect.to("/office/drafts/" + id + "/review"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(DRAFT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer save(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> all) {
        Optional<Draft> known = drafts.find(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Optional<String> desk = desk(known.get());
        if (desk.isPresent()) {
            return Redirect.to(desk.get());
        }
        var reader = sitting.language();
        var form =
                editables.of(known.get().kind()).orElseThrow().form(known.get().entries(), reader);
        Optional<SentDraft> understood = SentDraft.of(all, form);
        if (understood.isEmpty()) {
            return ErrorPage.of(reader, 400);
        }
        SentDraft sent = understood.get();
        List<Problem> tooLong = Problems.tooLong(sent.typed());
        if (!tooLong.isEmpty()) {
            return form(sitting, known.get(), sent.typed(), tooLong);
        }
        return switch (drafts.save(id, sent.revision(), sent.typed(), sitting.member())) {
            case Saving.Saved(var draft) -> then(sitting, draft, sent);
            case Saving.Closed _ -> Redirect.to("/office/drafts/" + id + "/review");
            case Saving.Meanwhile(var now, var together, var colliding) ->
                page(sitting, now, together, List.of(), colliding, now.changedBy(), 409);
        };
    }

    /** Where it is written, if not here. */
    private Optional<String> desk(Draft draft) {
        return editables.of(draft.kind()).flatMap(kind -> kind.desk(draft.id()));
    }

    private Answer then(Sitting sitting, Draft draft, SentDraft sent) {
        String here = "/office/drafts/" + draft.id();
        return switch (sent.wish()) {
            case "hand-in" -> {
                List<Problem> problems = drafts.problems(draft.id(), sitting.member());
                if (!problems.isEmpty()) {
                    yield form(sitting, draft, draft.entries(), problems);
                }
                drafts.handIn(draft.id(), sitting.member());
                yield Redirect.to(here + "/review");
            }
            case "discard" -> {
                drafts.discard(draft.id(), sitting.member());
                yield Redirect.to("/office/");
            }
            case "preview" -> Redirect.to(here + "/review");
            default -> Redirect.to(here + sent.anchor());
        };
    }

    private Answer form(Sitting sitting, Draft draft, Entries entries, List<Problem> problems) {
        return page(sitting, draft, entries, problems, Set.of(), null, problems.isEmpty() ? 200 : 422);
    }

    private Answer page(
            Sitting sitting,
            Draft draft,
            Entries entries,
            List<Problem> problems,
            Set<String> colliding,
            @Nullable String other,
            int status) {
        var editable = editables.of(draft.kind()).orElseThrow();
        var reader = sitting.language();
        var frame = OfficeFrame.of(sitting, editable.area(), "office.title").titled(editables.title(draft, reader));
        return new EditPage(
                frame,
                draft,
                new FormView(
                        reader,
                        editable.form(entries, reader),
                        entries,
                        languages(),
                        problems,
                        colliding,
                        draft.entries()),
                frame.say(
                        "edit.saved",
                        frame.when(draft.changedAt()),
                        frame.say("draft." + draft.state().key())),
                other,
                editable.repeating().map(path -> path + "?draft=" + draft.id()).orElse(null),
                status);
    }

    private List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    private static Entries looking(Entries entries, Map<String, String> asked) {
        Entries looking = entries;
        for (var each : asked.entrySet()) {
            looking = each.getKey().startsWith("_find.") ? looking.with(each.getKey(), each.getValue()) : looking;
        }
        return looking;
    }
}
