package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a draft changes, and takes what publishers decide about it. */
@Controller
class ReviewController {

    private static final String DRAFT = "/office/drafts/{id}";
    private static final int MOST_REMARKED = 2_000;

    private final Drafts drafts;
    private final Editables editables;
    private final Rules rules;
    private final ReviewNews news;
    private final Installations installations;

    ReviewController(Drafts drafts, Editables editables, Rules rules, ReviewNews news, Installations installations) {
        this.news = news;
        this.drafts = drafts;
        this.editables = editables;
        this.rules = rules;
        this.installations = installations;
    }

    @GetMapping(DRAFT + "/review")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer review(Sitting sitting, @PathVariable UUID id) {
        return drafts.find(id)
                .<Answer>map(draft -> review(
                        sitting,
                        draft,
                        draft.isOpen() ? sentences(sitting, draft, drafts.problems(id, sitting.member())) : List.of(),
                        200))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(DRAFT + "/decide")
    @Allowed(Role.PUBLISHER)
    Answer decide(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<Draft> known = drafts.find(id);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var by = sitting.member();
        int seen = SentDraft.revision(sent);
        return switch (sent.getOrDefault("_do", "")) {
            case "approve" -> decided(sitting, drafts.approve(id, seen, false, by));
            case "alone" -> decided(sitting, drafts.approve(id, seen, true, by));
            case "send-back" -> sendBack(sitting, known.get(), sent.getOrDefault("remark", ""));
            case "reviewed" -> {
                drafts.reviewed(id, by);
                yield Redirect.to("/office/drafts/" + id + "/review");
            }
            default -> ErrorPage.of(sitting.language(), 400);
        };
    }

    /** What its authors are to do is not lost, whatever became of the draft meanwhile. */
    private Answer sendBack(Sitting sitting, Draft draft, String written) {
        String remark = Entries.NONE.with("remark", written).get("remark");
        String wrong = remark.isEmpty() ? "problem.remark" : remark.length() > MOST_REMARKED ? "problem.too-long" : "";
        if (!wrong.isEmpty()) {
            return review(sitting, draft, List.of(), 422)
                    .remarking(remark, Words.in(sitting.language()).say(wrong, MOST_REMARKED));
        }
        Deciding sentBack = drafts.sendBack(draft.id(), remark, sitting.member());
        return decided(sitting, sentBack) instanceof ReviewPage page
                ? page.remarking(remark, "")
                : Redirect.to("/office/drafts/" + draft.id() + "/review");
    }

    private Answer decided(Sitting sitting, Deciding decided) {
        var words = Words.in(sitting.language());
        return switch (decided) {
            case Deciding.Done(var draft) -> Redirect.to(afterwards(draft));
            case Deciding.Refused(var draft, var problems) ->
                review(sitting, draft, sentences(sitting, draft, problems), 422);
            case Deciding.OwnChange(var draft) -> review(sitting, draft, List.of(words.say("review.own")), 422);
            case Deciding.Overtaken(var draft) -> review(sitting, draft, List.of(words.say("review.overtaken")), 409);
            case Deciding.Collides(var draft, var fields) ->
                review(sitting, draft, List.of(words.say("review.collides", names(sitting, draft, fields))), 409);
        };
    }

    private String afterwards(Draft draft) {
        Optional<String> there = draft.state() == Draft.State.PUBLISHED
                ? editables.of(draft.kind()).flatMap(kind -> kind.afterwards(draft.item()))
                : Optional.empty();
        return there.orElse("/office/drafts/" + draft.id() + "/review");
    }

    private ReviewPage review(Sitting sitting, Draft draft, List<String> wrong, int status) {
        var editable = editables.of(draft.kind()).orElseThrow();
        var reader = sitting.language();
        return new ReviewPage(
                news.of(sitting, draft),
                OfficeFrame.of(sitting, editable.area(), "office.title").titled(editables.title(draft, reader)),
                draft,
                Changed.between(draft.before(), draft.entries(), editable.form(draft.entries(), reader), reader),
                draft.isOpen()
                        ? editable.outlook(draft, OfficeFrame.of(sitting, editable.area(), "office.title"))
                                .orElse(null)
                        : null,
                wrong,
                languages().stream().map(Language::tag).toList(),
                draft.isOpen() && sitting.member().mayPublish() ? stale(draft, sitting) : List.of(),
                draft.isBy(sitting.member()),
                rules.now().fourEyes(),
                "",
                "",
                status);
    }

    /** The languages in which the public would read translations of an older text. */
    private List<Language> stale(Draft draft, Sitting sitting) {
        return drafts.tryOut(
                        draft.id(),
                        sitting.member(),
                        problems -> problems.isEmpty()
                                ? editables.of(draft.kind()).flatMap(kind -> kind.current(draft.item()))
                                : Optional.<Entries>empty())
                .map(entries -> languages().stream()
                        .filter(language ->
                                entries.typed().keySet().stream().anyMatch(key -> key.endsWith(".stale." + language)))
                        .toList())
                .orElse(List.of());
    }

    private List<String> sentences(Sitting sitting, Draft draft, List<Problem> problems) {
        return Problems.sentences(problems, names(sitting, draft), sitting.language());
    }

    private String names(Sitting sitting, Draft draft, Set<String> fields) {
        var names = names(sitting, draft);
        return String.join(
                ", ",
                fields.stream().map(field -> names.getOrDefault(field, field)).toList());
    }

    private Map<String, String> names(Sitting sitting, Draft draft) {
        var editable = editables.of(draft.kind()).orElseThrow();
        return FieldNames.of(editable.form(draft.entries(), sitting.language()), draft.entries(), sitting.language());
    }

    private List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }
}
