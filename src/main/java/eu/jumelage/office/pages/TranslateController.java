package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeZone;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.TranslationLinks;
import eu.jumelage.office.editing.TranslationLinks.Sent;
import eu.jumelage.office.editing.TranslationLinks.Task;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever holds a personal link translate the one item that it opens; looking at it changes nothing. */
@Controller
class TranslateController {

    private static final String TRANSLATE = "/office/translate/{secret}";

    private final TranslationLinks links;
    private final ReadersLanguage readers;
    private final OfficeZone zone;

    TranslateController(TranslationLinks links, ReadersLanguage readers, OfficeZone zone) {
        this.links = links;
        this.readers = readers;
        this.zone = zone;
    }

    @GetMapping(TRANSLATE)
    Answer show(HttpServletRequest request, @PathVariable String secret) {
        Optional<Task> task = links.open(secret);
        return task.<Answer>map(open -> page(request, open, "", 200)).orElseGet(() -> over(request));
    }

    @PostMapping(TRANSLATE)
    Answer send(HttpServletRequest request, @PathVariable String secret, @RequestParam Map<String, String> sent) {
        if (!sent.getOrDefault("_do", "save").matches("save|hand-in")
                || !Problems.tooLong(Entries.of(sent)).isEmpty()) {
            return links.open(secret)
                    .<Answer>map(task -> refused(request, task, sent))
                    .orElseGet(() -> over(request));
        }
        boolean handIn = "hand-in".equals(sent.get("_do"));
        return switch (links.send(secret, sent.getOrDefault("_revision", ""), sent, handIn)) {
            case Sent.Kept _ -> Redirect.to("/office/translate/" + secret);
            case Sent.HandedIn(var task) ->
                new TranslatePage(
                        liked(request), "", task, List.of(), "", "", TranslatePage.Stage.DONE, zone.zone(), 200);
            case Sent.Changed(var task) -> page(request, task, "source", 409);
            case Sent.Collides(var task, var together, var fields) ->
                page(
                        request,
                        task,
                        together,
                        among(fields, TranslationLinks.written(task.link(), task.sheet())),
                        "meanwhile",
                        409);
            case Sent.Over _ -> over(request);
        };
    }

    private Answer refused(HttpServletRequest request, Task task, Map<String, String> sent) {
        Entries own = task.sheet().own(sent);
        return Problems.tooLong(own).isEmpty()
                ? ErrorPage.of(liked(request), 400)
                : page(request, task, own, Map.of(), "long", 422);
    }

    private TranslatePage page(HttpServletRequest request, Task task, String problem, int status) {
        Entries written = TranslationLinks.written(task.link(), task.sheet());
        return page(request, task, written, Map.of(), problem, status);
    }

    private TranslatePage page(
            HttpServletRequest request,
            Task task,
            Entries typed,
            Map<String, String> otherWindow,
            String problem,
            int status) {
        Language reader = liked(request);
        Entries written = TranslationLinks.written(task.link(), task.sheet());
        var theirs = new HashMap<>(changedByTheOffice(task, written));
        theirs.putAll(otherWindow);
        return new TranslatePage(
                reader,
                Gate.token(request),
                task,
                TranslationLine.of(
                        task.sheet(),
                        reader,
                        typed,
                        written,
                        theirs,
                        task.link().base()),
                task.sheet().mark(),
                problem,
                TranslatePage.Stage.OPEN,
                zone.zone(),
                status);
    }

    /** Translations that say something else than when the link was made, and than what its holder wrote. */
    private static Map<String, String> changedByTheOffice(Task task, Entries written) {
        Entries now = task.sheet().translations();
        Entries then = task.sheet().own(task.link().base().typed());
        Set<String> changed = now.differing(then);
        changed.retainAll(now.differing(written));
        return among(changed, now);
    }

    private static Map<String, String> among(Set<String> fields, Entries entries) {
        return fields.stream().collect(Collectors.toMap(field -> field, entries::get));
    }

    private TranslatePage over(HttpServletRequest request) {
        return new TranslatePage(
                liked(request), "", null, List.of(), "", "", TranslatePage.Stage.OVER, zone.zone(), 410);
    }

    private Language liked(HttpServletRequest request) {
        return readers.liked(request.getHeader("Accept-Language"));
    }
}
