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
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.util.HashMap;
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
    private static final int PAGE = 50;
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
    Answer programme(Sitting sitting, @RequestParam Map<String, String> asked) {
        return list(sitting, Area.PROGRAMME, asked);
    }

    @GetMapping("/office/partners")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer partners(Sitting sitting, @RequestParam Map<String, String> asked) {
        return list(sitting, Area.PARTNERS, asked);
    }

    @GetMapping("/office/crisis")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer crisis(Sitting sitting, @RequestParam Map<String, String> asked) {
        return list(sitting, Area.CRISIS, asked);
    }

    @GetMapping("/office/pages")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer pages(Sitting sitting, @RequestParam Map<String, String> asked) {
        return list(sitting, Area.PAGES, asked);
    }

    private Answer list(Sitting sitting, Area area, Map<String, String> asked) {
        List<Editable> kinds = editables.in(area);
        String kind = asked.getOrDefault("kind", "");
        Optional<Editable> chosen = kind.isEmpty()
                ? kinds.stream().filter(Editable::isListed).findFirst()
                : editables.of(kind).filter(kinds::contains);
        if (chosen.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        var filters = chosen.get().filters(sitting.language());
        Looking looking = looking(chosen.get(), filters, asked);
        return new RecordsPage(
                OfficeFrame.of(sitting, area, "office.area." + area.key()),
                kinds.stream().filter(Editable::isListed).toList(),
                kinds.stream().filter(each -> !each.isListed()).toList(),
                corners.stream().filter(corner -> corner.area() == area).toList(),
                chosen.get(),
                filters,
                looking,
                chosen.get()
                        .list(sitting.language(), looking, chosen.get().orders().isEmpty() ? MOST : PAGE));
    }

    /** What is in the address and can be asked of that kind. */
    private static Looking looking(Editable kind, List<Field.Choice> filters, Map<String, String> asked) {
        var narrowed = new HashMap<String, String>();
        for (Field.Choice filter : filters) {
            String value = asked.getOrDefault(filter.key(), "");
            if (filter.options().stream().anyMatch(option -> option.value().equals(value))) {
                narrowed.put(filter.key(), value);
            }
        }
        String order = asked.getOrDefault("sort", "");
        return new Looking(
                Entries.NONE.with("q", asked.getOrDefault("q", "")).get("q"),
                kind.orders().contains(order) ? order : "",
                narrowed,
                asked.getOrDefault("after", ""));
    }

    @GetMapping(RECORD)
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer one(Sitting sitting, @PathVariable String kind, @PathVariable UUID id) {
        return editables
                .of(kind)
                .flatMap(editable -> editable.page(id)
                        .<Answer>map(Redirect::to)
                        .or(() -> editable.current(id).map(now -> page(sitting, editable, id, now))))
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
        if (editable.filter(one -> one.isWithdrawn(id) || one.page(id).isPresent())
                .isPresent()) {
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
                .filter(editable -> editable.canBegin() && editable.page(id).isEmpty())
                .flatMap(editable -> editable.current(id).map(editable::copy))
                .map(entries -> to(drafts.begin(Once.of(sent), kind, entries, sitting.member())))
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
