package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Eligibility;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Protocol;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the sheets of an activity's file that are saved at once: the protocol of a visit, and who was there. */
@Controller
class FileController {

    private static final String PROTOCOL = "/office/visits/{id}/protocol";
    private static final String HEADS = "/office/activities/{id}/heads";
    private static final int MORE = 5;

    private final Programme programme;
    private final Dossiers dossiers;
    private final Eligibility eligibility;
    private final Filing filing;
    private final Offers offers;
    private final TemplateEngine templates;

    FileController(
            Programme programme,
            Dossiers dossiers,
            Eligibility eligibility,
            Filing filing,
            Offers offers,
            TemplateEngine templates) {
        this.programme = programme;
        this.dossiers = dossiers;
        this.eligibility = eligibility;
        this.filing = filing;
        this.offers = offers;
        this.templates = templates;
    }

    @GetMapping(PROTOCOL)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer protocol(Sitting sitting, @PathVariable UUID id) {
        return shown(sitting, id, this::protocolPage);
    }

    @PostMapping(PROTOCOL)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer protocol(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return kept(sitting, id, sent, this::protocolPage, VisitController.path(id), filing::protocol);
    }

    @GetMapping(HEADS)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer heads(Sitting sitting, @PathVariable UUID id) {
        return shown(sitting, id, this::headsPage);
    }

    @PostMapping(HEADS)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer heads(Sitting sitting, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        return kept(sitting, id, sent, this::headsPage, record(id), filing::heads);
    }

    private Answer shown(Sitting sitting, UUID id, BiFunction<Sitting, Activity, SheetPage> page) {
        return programme
                .find(id)
                .map(activity -> (Answer) page.apply(sitting, activity))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    /** Saves a sheet. */
    private interface Keeping {
        Kept keep(UUID activity, Filled filled, eu.jumelage.office.Member by);
    }

    private Answer kept(
            Sitting sitting,
            UUID id,
            Map<String, String> sent,
            BiFunction<Sitting, Activity, SheetPage> page,
            String next,
            Keeping keeping) {
        Optional<Activity> activity = programme.find(id);
        if (activity.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Filled filled = Filled.of(sent);
        if (sent.containsKey("_more")) {
            return page.apply(sitting, activity.get())
                    .typed(filled.typed())
                    .seen(filled.seen())
                    .rows(SheetPage.EMPTY_ROWS + MORE);
        }
        return switch (keeping.keep(id, filled, sitting.member())) {
            case Kept.Saved _ -> IntakeController.to(next);
            case Kept.Collides(var _, var fields) ->
                page.apply(sitting, activity.get()).typed(filled.typed()).colliding(fields);
            case Kept.Refused(var _, var problems) ->
                page.apply(sitting, activity.get())
                        .typed(filled.typed())
                        .seen(filled.seen())
                        .problems(problems);
        };
    }

    private SheetPage protocolPage(Sitting sitting, Activity activity) {
        Protocol protocol = dossiers.of(activity.id()).protocol().orElse(Protocol.NONE);
        return page(
                sitting,
                activity,
                "visit.protocol.title",
                VisitController.path(activity.id()),
                VisitController.path(activity.id()) + "/protocol",
                "visit.protocol.lead",
                ProtocolSheet.fields(sitting.language()),
                ProtocolSheet.typed(protocol));
    }

    private SheetPage headsPage(Sitting sitting, Activity activity) {
        var counts = dossiers.of(activity.id()).headCounts();
        var sums = new HeadSums(
                OfficeFrame.of(sitting, Area.PROGRAMME, "heads.title"),
                counts,
                eligibility.cerv(activity.id()),
                eligibility.hostCountry(activity.id()));
        return page(
                        sitting,
                        activity,
                        "heads.title",
                        record(activity.id()),
                        "/office/activities/" + activity.id() + "/heads",
                        "heads.lead",
                        HeadsSheet.fields(offers.countries(sitting.language()), counts, sitting.language()),
                        HeadsSheet.typed(counts))
                .above(output -> templates.render("eu/jumelage/programme/pages/HeadSums.jte", sums, output));
    }

    private static SheetPage page(
            Sitting sitting,
            Activity activity,
            String title,
            String back,
            String action,
            String lead,
            java.util.List<eu.jumelage.office.editing.Field> fields,
            Entries now) {
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, title);
        return SheetPage.of(
                frame,
                new SheetPage.Crumb(
                        back, frame.string(activity.details().words().title())),
                action,
                frame.say(lead),
                fields,
                now);
    }

    private static String record(UUID activity) {
        return "/office/records/activity/" + activity + "#file";
    }
}
