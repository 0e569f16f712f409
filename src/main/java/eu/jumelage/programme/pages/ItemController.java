package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Agendas;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds, moves and rewrites the items of a visit's programme; they are internal, and so nobody has to approve them. */
@Controller
class ItemController {

    private static final String ITEMS = "/office/visits/{id}/items";
    private static final String ITEM = ITEMS + "/{item}";

    private final Agendas agendas;
    private final Filing filing;
    private final Drafts drafts;
    private final VisitPages pages;
    private final Offers offers;

    ItemController(Agendas agendas, Filing filing, Drafts drafts, VisitPages pages, Offers offers) {
        this.agendas = agendas;
        this.filing = filing;
        this.drafts = drafts;
        this.pages = pages;
        this.offers = offers;
    }

    @PostMapping(ITEMS)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Optional<Agenda> visit = agendas.of(id);
        if (visit.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Agenda agenda = visit.get();
        Filled filled = Filled.of(sent);
        return switch (filing.add(id, Once.of(sent), filled, VisitPages.zone(agenda), sitting.member())) {
            case Kept.Saved _, Kept.Collides _ -> IntakeController.to(VisitController.path(id) + "#add");
            case Kept.Refused refused -> {
                boolean twice = refused.problems().stream()
                        .anyMatch(problem -> problem.field().equals("twice"));
                Entries typed = filled.typed();
                SheetPage sheet = pages.sheet(sitting, agenda, twice ? typed.with("twice", "earlier") : typed);
                yield pages.of(sitting, agenda, sheet.problems(refused.problems()));
            }
        };
    }

    @GetMapping(ITEM)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id, @PathVariable UUID item) {
        return agendas.item(id, item)
                .map(one -> (Answer) page(sitting, id, one, false))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ITEM)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer change(
            Sitting sitting, @PathVariable UUID id, @PathVariable UUID item, @RequestParam Map<String, String> sent) {
        Optional<Agenda.Item> known = agendas.item(id, item);
        if (known.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Filled filled = Filled.of(sent);
        var zone = VisitPages.zone(agendas.of(id).orElseThrow());
        return switch (filing.change(id, item, filled, zone, sitting.member())) {
            case Kept.Saved _ -> IntakeController.to(VisitController.path(id) + "#item-" + item);
            case Kept.Collides(var _, var fields) ->
                page(sitting, id, known.get(), false).typed(filled.typed()).colliding(fields);
            case Kept.Refused(var _, var problems) ->
                page(
                                sitting,
                                id,
                                known.get(),
                                problems.stream()
                                        .anyMatch(problem -> problem.field().equals("twice")))
                        .typed(filled.typed())
                        .seen(filled.seen())
                        .problems(problems);
        };
    }

    @PostMapping(ITEM + "/move")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer move(
            Sitting sitting,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "0") String by,
            @RequestParam(defaultValue = "") String following) {
        if (agendas.item(id, item).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        VisitPage.STEPS.stream()
                .filter(step -> String.valueOf(step).equals(by))
                .findFirst()
                .ifPresent(step ->
                        filing.move(id, item, Duration.ofMinutes(step), following.equals("yes"), sitting.member()));
        return IntakeController.to(VisitController.path(id) + "#item-" + item);
    }

    /** Begins the draft by which somebody else lets the public know of it. */
    @PostMapping(ITEM + "/open")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer open(Sitting sitting, @PathVariable UUID id, @PathVariable UUID item) {
        Optional<Draft> draft = agendas.item(id, item)
                .filter(Agenda.Item::isOnlyOurs)
                .flatMap(_ -> drafts.open("activity", item, sitting.member()));
        draft.filter(begun -> begun.revision() == 1)
                .ifPresent(begun -> drafts.save(
                        begun.id(), begun.revision(), begun.entries().with("visibility", "public"), sitting.member()));
        return draft.map(begun -> IntakeController.to("/office/drafts/" + begun.id()))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @PostMapping(ITEM + "/remove")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer remove(
            Sitting sitting,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String sure) {
        if (agendas.item(id, item).isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        if (sure.equals("yes")) {
            drafts.openOf("activity", item).ifPresent(draft -> drafts.discard(draft.id(), sitting.member()));
            filing.remove(id, item, sitting.member());
        }
        return IntakeController.to(VisitController.path(id) + "#programme");
    }

    private SheetPage page(Sitting sitting, UUID visit, Agenda.Item item, boolean twice) {
        Entries now = ItemSheet.typed(item);
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "item.title");
        var whole = agendas.of(visit).orElseThrow().visit();
        return SheetPage.of(
                frame.titled(frame.string(item.part().details().words().title())),
                new SheetPage.Crumb(
                        VisitController.path(visit) + "#programme",
                        frame.string(whole.details().words().title())),
                VisitController.path(visit) + "/items/" + item.part().id(),
                frame.say(item.isOnlyOurs() ? "item.lead" : "item.lead.public"),
                ItemSheet.fields(
                        offers.places(sitting.language()),
                        item.isOnlyOurs(),
                        twice || now.has("twice"),
                        sitting.language()),
                now);
    }
}
