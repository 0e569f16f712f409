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
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what editors type, and what publishers decide about it. */
@Controller
class DraftsController {

    private static final String DRAFT = "/office/drafts/{id}";

    private final Drafts drafts;
    private final Editables editables;
    private final Rules rules;
    private final ReviewNews news;
    private final Installations installations;

    DraftsController(Drafts drafts, Editables editables, Rules rules, Installations installations, ReviewNews news) {
        this.news = news;
        this.drafts = drafts;
        this.editables = editables;
        this.rules = rules;
        this.installations = installations;
    }

    @GetMapping(DRAFT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer edit(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        return drafts.find(id)
                .<Answer>map(draft -> draft.isOpen()
                        ? form(sitting, draft, looking(draft.entries(), asked), List.of())
                        : Redirect.to("/office/drafts/" + id + "/review"))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(DRAFT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer save(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        if (drafts.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String wish = sent.getOrDefault("_do", "save");
        return switch (drafts.save(id, revision(sent), typed(sent, wish), sitting.member())) {
            case Saving.Saved(var draft) -> then(sitting, draft, wish, sent);
            case Saving.Closed _ -> Redirect.to("/office/drafts/" + id + "/review");
            case Saving.Meanwhile(var now, var together, var colliding) ->
                page(sitting, now, together, List.of(), colliding, now.changedBy(), 409);
        };
    }

    private Answer then(Sitting sitting, Draft draft, String wish, Map<String, String> sent) {
        String here = "/office/drafts/" + draft.id();
        if (wish.equals("hand-in")) {
            List<Problem> problems = drafts.problems(draft.id(), sitting.member());
            if (!problems.isEmpty()) {
                return form(sitting, draft, draft.entries(), problems);
            }
            drafts.handIn(draft.id(), sitting.member());
            return Redirect.to(here + "/review");
        }
        if (wish.equals("discard")) {
            drafts.discard(draft.id(), sitting.member());
            return Redirect.to("/office/");
        }
        if (wish.equals("preview")) {
            return Redirect.to(here + "/review");
        }
        if (wish.startsWith("find:")) {
            return Redirect.to(here + found(wish.substring("find:".length()), sent));
        }
        String anchor = wish.matches("(add|remove|take):.*")
                ? "#f-" + wish.replaceFirst("^[a-z]+:", "").replaceFirst("(\\.\\d+|:#.*)$", "")
                : "";
        return Redirect.to(here + anchor);
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
        if (drafts.find(id).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var by = sitting.member();
        Deciding decided = switch (sent.getOrDefault("_do", "")) {
            case "approve" -> drafts.approve(id, revision(sent), false, by);
            case "alone" -> drafts.approve(id, revision(sent), true, by);
            case "send-back" -> drafts.sendBack(id, sent.getOrDefault("remark", ""), by);
            case "reviewed" -> {
                drafts.reviewed(id, by);
                yield new Deciding.Done(drafts.find(id).orElseThrow());
            }
            default -> new Deciding.Overtaken(drafts.find(id).orElseThrow());
        };
        var frame = OfficeFrame.of(
                sitting, editables.of(decided.draft().kind()).orElseThrow().area(), "office.title");
        return switch (decided) {
            case Deciding.Done(var draft) -> Redirect.to("/office/drafts/" + draft.id() + "/review");
            case Deciding.Refused(var draft, var problems) ->
                review(sitting, draft, sentences(sitting, draft, problems), 422);
            case Deciding.OwnChange(var draft) -> review(sitting, draft, List.of(frame.say("review.own")), 422);
            case Deciding.Overtaken(var draft) -> review(sitting, draft, List.of(frame.say("review.overtaken")), 409);
            case Deciding.Collides(var draft, var fields) ->
                review(sitting, draft, List.of(frame.say("review.collides", names(sitting, draft, fields))), 409);
        };
    }

    private Answer review(Sitting sitting, Draft draft, List<String> wrong, int status) {
        var editable = editables.of(draft.kind()).orElseThrow();
        var reader = sitting.language();
        return new ReviewPage(
                news.of(sitting, draft),
                OfficeFrame.of(sitting, editable.area(), "office.title").titled(editables.title(draft, reader)),
                draft,
                Changed.between(draft.before(), draft.entries(), editable.form(draft.entries(), reader), reader),
                wrong,
                languages().stream().map(Language::tag).toList(),
                draft.isBy(sitting.member()),
                rules.now().fourEyes(),
                status);
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

    /** What somebody looks for beside a field stands in the address, not in the draft. */
    private static String found(String field, Map<String, String> sent) {
        String name = Field.Picture.wanted(field);
        return "?" + encode(name) + "=" + encode(sent.getOrDefault(name, "")) + "#f-" + encode(field);
    }

    private static Entries looking(Entries entries, Map<String, String> asked) {
        Entries looking = entries;
        for (var each : asked.entrySet()) {
            looking = each.getKey().startsWith("_find.") ? looking.with(each.getKey(), each.getValue()) : looking;
        }
        return looking;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static int revision(Map<String, String> sent) {
        String revision = sent.getOrDefault("_revision", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    private static Entries typed(Map<String, String> sent, String wish) {
        var fields = new TreeMap<>(sent);
        fields.keySet().removeIf(key -> key.startsWith("_"));
        Entries entries = new Entries(fields);
        if (wish.startsWith("remove:")) {
            return entries.without(wish.substring("remove:".length()));
        }
        if (wish.matches("take:[a-z-]+:#[0-9a-f]{6}")) { // the colour that was proposed
            String[] parts = wish.split(":");
            return entries.with(parts[1], parts[2]);
        }
        return wish.matches("add:[a-z.0-9-]+") ? entries.with(wish.substring("add:".length()) + ".row", "on") : entries;
    }
}
