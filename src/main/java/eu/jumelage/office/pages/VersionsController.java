package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.PastStates;
import eu.jumelage.office.editing.Stood;
import eu.jumelage.office.editing.Version;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the published states of a record: which there are, any two beside each other, and the one of a day. */
@Controller
class VersionsController {

    private static final String RECORD = "/office/records/{kind}/{id}";

    private final Editables editables;
    private final Drafts drafts;
    private final Versions versions;
    private final PastStates past;
    private final InstantSource clock;

    VersionsController(Editables editables, Drafts drafts, Versions versions, PastStates past, InstantSource clock) {
        this.editables = editables;
        this.drafts = drafts;
        this.versions = versions;
        this.past = past;
        this.clock = clock;
    }

    @GetMapping(RECORD + "/versions")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer all(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "0") int one,
            @RequestParam(defaultValue = "0") int other) {
        if (one > 0 && other > 0) {
            return Redirect.to(here(kind, id) + "/versions/" + Math.max(one, other) + "?with=" + Math.min(one, other));
        }
        return editables
                .of(kind)
                .flatMap(editable -> editable.current(id).map(now -> onDay(sitting, editable, id, now, on)))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer onDay(Sitting sitting, Editable editable, UUID id, Entries now, String on) {
        var frame = OfficeFrame.of(sitting, editable.area(), "record.versions");
        LocalDate day = day(on);
        String kind = editable.kind();
        String title = editable.title(now, sitting.language());
        var all = versions.of(kind, id);
        if (day == null) {
            String said = on.isEmpty() ? null : frame.say("problem.day", on, "2026-06-01");
            return new VersionsPage(frame, here(kind, id), title, all, "", said, List.of());
        }
        Instant end = day.plusDays(1).atStartOfDay(sitting.zone()).toInstant().minusNanos(1);
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), sitting.zone()))) {
            return new VersionsPage(
                    frame, here(kind, id), title, all, on, frame.say("problem.in-the-future"), List.of());
        }
        Stood stood = past.at(kind, id, now, end);
        String said = SaidDay.of(day, sitting.language());
        return new VersionsPage(
                frame,
                here(kind, id),
                title,
                all,
                on,
                switch (stood) {
                    case Stood.Published(var version) ->
                        frame.say("version.on.version", said, version.number(), frame.when(version.publishedAt()));
                    case Stood.Unchanged _ -> frame.say("version.on.unchanged", said);
                    case Stood.Withdrawn(var since) -> frame.say("version.on.withdrawn", said, frame.when(since));
                    case Stood.NotYet _ -> frame.say("version.on.not-yet", said);
                },
                told(stood, editable, sitting));
    }

    private static List<Told.Part> told(Stood stood, Editable editable, Sitting sitting) {
        Entries entries = switch (stood) {
            case Stood.Published(var version) -> version.entries();
            case Stood.Unchanged(var before) -> before;
            case Stood.Withdrawn _, Stood.NotYet _ -> Entries.NONE;
        };
        return entries.equals(Entries.NONE)
                ? List.of()
                : Told.of(editable.form(entries, sitting.language()), entries, sitting.language());
    }

    @GetMapping(RECORD + "/versions/{number}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer one(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer with) {
        var all = versions.of(kind, id);
        Optional<Version> asked = numbered(all, number);
        Optional<Editable> editable = editables.of(kind);
        if (asked.isEmpty() || editable.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Optional<Version> beside = with == null ? Optional.empty() : numbered(all, with);
        String missing = with != null && beside.isEmpty() ? "version.none" : null;
        boolean turned = beside.isPresent() && beside.get().number() > number;
        Version newer = turned ? beside.get() : asked.get();
        Version older = turned
                ? asked.get()
                : beside.filter(each -> each.number() != number)
                        .or(() -> numbered(all, number - 1))
                        .orElse(null);
        return page(sitting, editable.get(), newer, older, missing == null ? null : String.valueOf(with), all);
    }

    private Answer page(
            Sitting sitting,
            Editable editable,
            Version newer,
            @Nullable Version older,
            @Nullable String missing,
            List<Version> all) {
        var reader = sitting.language();
        Optional<Entries> before =
                older != null ? Optional.of(older.entries()) : past.first(newer.kind(), newer.item(), Entries.NONE);
        var frame = OfficeFrame.of(sitting, editable.area(), "record.version");
        return new VersionPage(
                frame.titled(
                        older == null
                                ? frame.title() + " " + newer.number()
                                : frame.say("version.from-to", older.number(), newer.number())),
                here(newer.kind(), newer.item()),
                newer,
                older,
                before.isEmpty(),
                editable.isWithdrawn(newer.item()),
                missing == null ? null : frame.say("version.none", missing),
                all,
                Changed.between(
                        before.orElse(Entries.NONE), newer.entries(), editable.form(newer.entries(), reader), reader));
    }

    @PostMapping(RECORD + "/restore")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer restore(Sitting sitting, @PathVariable String kind, @PathVariable UUID id, @RequestParam int number) {
        if (editables.of(kind).filter(editable -> editable.isWithdrawn(id)).isPresent()) {
            return Redirect.to(here(kind, id)); // which says why
        }
        return versions.find(kind, id, number)
                .<Answer>map(version -> Redirect.to("/office/drafts/"
                        + drafts.restore(version, sitting.member()).id()))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private static Optional<Version> numbered(List<Version> all, int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    private static String here(String kind, UUID id) {
        return "/office/records/" + kind + "/" + id;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
