package eu.jumelage.office.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.Corner;
import eu.jumelage.office.Member;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Version;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds records, shows them and their versions, and opens drafts of them. */
@Controller
class RecordsController {

    private static final int MOST = 200;
    private static final String RECORD = "/office/records/{kind}/{id}";

    private final Editables editables;
    private final Drafts drafts;
    private final Versions versions;
    private final Surroundings surroundings;
    private final List<Corner> corners;

    RecordsController(
            Editables editables, Drafts drafts, Versions versions, Surroundings surroundings, List<Corner> corners) {
        this.editables = editables;
        this.drafts = drafts;
        this.versions = versions;
        this.surroundings = surroundings;
        this.corners = List.copyOf(corners);
    }

    @GetMapping("/office/programme")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer programme(
            Sitting sitting, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q) {
        return list(sitting, Area.PROGRAMME, kind, q);
    }

    @GetMapping("/office/partners")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer partners(
            Sitting sitting, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q) {
        return list(sitting, Area.PARTNERS, kind, q);
    }

    @GetMapping("/office/crisis")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer crisis(
            Sitting sitting, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q) {
        return list(sitting, Area.CRISIS, kind, q);
    }

    @GetMapping("/office/pages")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer pages(
            Sitting sitting, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q) {
        return list(sitting, Area.PAGES, kind, q);
    }

    private Answer list(Sitting sitting, Area area, String kind, String search) {
        List<Editable> kinds = editables.in(area);
        Optional<Editable> chosen = kind.isEmpty() ? kinds.stream().findFirst() : editables.of(kind);
        if (chosen.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        String asked = Entries.NONE.with("q", search).get("q");
        var rows = chosen.get().list(sitting.language(), asked, MOST + 1);
        return new RecordsPage(
                OfficeFrame.of(sitting, area, "office.area." + area.key()),
                kinds,
                corners.stream().filter(corner -> corner.area() == area).toList(),
                chosen.get(),
                asked,
                rows.subList(0, Math.min(MOST, rows.size())),
                rows.size() > MOST);
    }

    @GetMapping(RECORD)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer one(Sitting sitting, @PathVariable String kind, @PathVariable UUID id) {
        return editables
                .of(kind)
                .flatMap(editable -> editable.current(id).map(now -> page(sitting, editable, id, now)))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private Answer page(Sitting sitting, Editable editable, UUID id, Entries now) {
        var reader = sitting.language();
        var frame = OfficeFrame.of(
                        sitting,
                        editable.area(),
                        "office.area." + editable.area().key())
                .titled(editable.title(now, reader));
        return new RecordPage(
                frame,
                editable,
                id,
                Told.of(editable.form(now, reader), now, reader),
                versions.of(editable.kind(), id),
                drafts.openOf(editable.kind(), id).orElse(null),
                editable.address(id, reader).orElse(null),
                editable.canWithdraw(),
                editable.isWithdrawn(id) ? surroundings.withdrawn(editable.kind(), id, frame) : null,
                surroundings.of(editable, id, now, frame));
    }

    @GetMapping(RECORD + "/versions/{number}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer version(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int with) {
        var all = versions.of(kind, id);
        var version = all.stream().filter(each -> each.number() == number).findFirst();
        var editable = editables.of(kind);
        if (version.isEmpty() || editable.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        int other = with > 0 ? with : number - 1;
        Optional<Version> beside =
                all.stream().filter(each -> each.number() == other).findFirst();
        Entries before = beside.map(Version::entries).orElse(Entries.NONE);
        Entries after = version.get().entries();
        var form = editable.get().form(after, sitting.language());
        var frame = OfficeFrame.of(sitting, editable.get().area(), "record.version");
        return new VersionPage(
                frame.titled(frame.title() + " " + number),
                version.get(),
                beside.orElse(null),
                all,
                Changed.between(before, after, form, sitting.language()),
                editable.get().isWithdrawn(id));
    }

    @PostMapping("/office/records/{kind}/new")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer begin(Sitting sitting, @PathVariable String kind, @RequestParam Map<String, String> sent) {
        return editables
                .of(kind)
                .filter(Editable::canBegin)
                .map(editable -> to(drafts.begin(Once.of(sent), kind, editable.blank(), sitting.member())))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(RECORD + "/edit")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer edit(Sitting sitting, @PathVariable String kind, @PathVariable UUID id) {
        Optional<Editable> editable = editables.of(kind);
        if (editable.filter(one -> one.isWithdrawn(id)).isPresent()) {
            return Redirect.to("/office/records/" + kind + "/" + id); // which says why
        }
        return editable.flatMap(_ -> drafts.open(kind, id, sitting.member()))
                .map(RecordsController::to)
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(RECORD + "/copy")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer copy(
            Sitting sitting, @PathVariable String kind, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return editables
                .of(kind)
                .filter(Editable::canBegin)
                .flatMap(editable -> editable.current(id).map(editable::copy))
                .map(entries -> to(drafts.begin(Once.of(sent), kind, entries, sitting.member())))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(RECORD + "/restore")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer restore(Sitting sitting, @PathVariable String kind, @PathVariable UUID id, @RequestParam int number) {
        if (editables.of(kind).filter(editable -> editable.isWithdrawn(id)).isPresent()) {
            return Redirect.to("/office/records/" + kind + "/" + id); // which says why
        }
        return versions.find(kind, id, number)
                .map(version -> to(drafts.restore(version, sitting.member())))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(RECORD + "/withdraw")
    @Allowed(Role.PUBLISHER)
    Answer withdraw(
            Sitting sitting,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sure) {
        Member by = sitting.member();
        boolean wanted = sure.equals("yes")
                && editables
                        .of(kind)
                        .filter(editable -> !editable.isWithdrawn(id))
                        .isPresent();
        if (wanted) {
            Optional<Applied> done = drafts.withdraw(kind, id, by);
            if (done.isEmpty()) {
                return ErrorPage.of(sitting.language(), 404);
            }
        }
        return Redirect.to("/office/records/" + kind + "/" + id);
    }

    private static Answer to(Draft draft) {
        return Redirect.to("/office/drafts/" + draft.id());
    }
}
