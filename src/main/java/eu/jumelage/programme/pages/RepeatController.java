package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Batch;
import eu.jumelage.office.editing.Batches;
import eu.jumelage.office.editing.Batching;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.pages.Occurrences.Occurrence;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes many of a kind at once, such as a webinar on every first Tuesday: one draft for each date. */
@Controller
class RepeatController {

    private static final Set<String> FIELDS =
            Set.of("rhythm", "every", "nth", "weekday", "first", "from-time", "until-time", "count", "last");

    private final Drafts drafts;
    private final Batches batches;
    private final ActivityForm form;
    private final ActivityFields fields;
    private final Offers offers;

    RepeatController(Drafts drafts, Batches batches, ActivityForm form, ActivityFields fields, Offers offers) {
        this.drafts = drafts;
        this.batches = batches;
        this.form = form;
        this.fields = fields;
        this.offers = offers;
    }

    /** What is repeated. @param kind "record" or "draft" */
    private record Original(String kind, UUID id, Entries entries) {

        ZoneId zone(ZoneId home) {
            try {
                return ZoneId.of(entries.get("run.0.zone"));
            } catch (DateTimeException typed) {
                return home;
            }
        }
    }

    @GetMapping(ActivityForm.REPEAT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer ask(Sitting sitting, @RequestParam Map<String, String> sent) {
        return original(sent)
                .map(original -> sent.containsKey("first")
                        ? page(sitting, original, typed(sent), true)
                        : page(sitting, original, begun(original), false))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ActivityForm.REPEAT)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer make(Sitting sitting, @RequestParam Map<String, String> sent) {
        Optional<Original> original = original(sent);
        if (original.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Entries typed = typed(sent);
        List<Occurrence> occurrences = Occurrences.of(
                new Reading(typed, offers.languages()), original.get().zone(fields.zone()));
        if (occurrences.isEmpty()) {
            return page(sitting, original.get(), typed, true);
        }
        return switch (make(sitting, original.get(), occurrences)) {
            case Batching.Made(var batch, var _, var _) ->
                IntakeController.to("/office/programme/batches/" + batch.id());
            case Batching.AllKnown _ ->
                page(sitting, original.get(), typed, occurrences, List.of(Problem.of("first", "repeat.problem.known")));
        };
    }

    private Batching make(Sitting sitting, Original original, List<Occurrence> occurrences) {
        Entries copy = form.copy(original.entries());
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "repeat.title");
        List<Batch.Piece> pieces = occurrences.stream()
                .map(one -> {
                    Entries entries = one.in(copy);
                    String source = "repeat:" + original.id() + "|" + entries.get("run.0.from") + "|"
                            + entries.get("run.0.from-time");
                    return new Batch.Piece(source, entries, one.twice() ? frame.say("repeat.twice") : "");
                })
                .toList();
        return batches.make(
                "activity",
                Batch.Origin.RHYTHM,
                form.title(copy, sitting.language()),
                pieces,
                Map.of(),
                sitting.member());
    }

    private Optional<Original> original(Map<String, String> sent) {
        return Stream.of("draft", "record")
                .filter(sent::containsKey)
                .findFirst()
                .flatMap(kind -> id(sent.getOrDefault(kind, ""))
                        .flatMap(id -> entries(kind, id).map(entries -> new Original(kind, id, entries))));
    }

    private Optional<Entries> entries(String kind, UUID id) {
        return kind.equals("record")
                ? form.current(id)
                : drafts.find(id)
                        .filter(draft -> draft.kind().equals(form.kind()) && draft.state() != Draft.State.DISCARDED)
                        .map(Draft::entries);
    }

    private static Optional<UUID> id(String written) {
        return written.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    private static Entries typed(Map<String, String> sent) {
        var kept = new TreeMap<>(sent);
        kept.keySet().retainAll(FIELDS);
        return new Entries(kept);
    }

    private static Entries begun(Original original) {
        return Entries.NONE
                .with("rhythm", "weekly")
                .with("every", "1")
                .with("count", "10")
                .with("from-time", original.entries().get("run.0.from-time"))
                .with("until-time", original.entries().get("run.0.until-time"));
    }

    private Answer page(Sitting sitting, Original original, Entries typed, boolean asked) {
        var reading = new Reading(typed, offers.languages());
        List<Occurrence> occurrences = asked ? Occurrences.of(reading, original.zone(fields.zone())) : List.of();
        return page(sitting, original, typed, occurrences, asked ? reading.problems() : List.of());
    }

    private RepeatPage page(
            Sitting sitting, Original original, Entries typed, List<Occurrence> occurrences, List<Problem> problems) {
        return new RepeatPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "repeat.title"),
                original.kind(),
                original.id().toString(),
                form.title(original.entries(), sitting.language()),
                typed,
                occurrences,
                problems,
                original.zone(fields.zone()),
                fields.zone());
    }
}
