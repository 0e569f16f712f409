package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Sitting;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Agenda.Item;
import eu.jumelage.programme.Dossier;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Protocol;
import eu.jumelage.programme.When;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together the page of a visit. */
@Component
class VisitPages {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final Dossiers dossiers;
    private final Travels travels;
    private final Offers offers;
    private final ActivityFields fields;
    private final InstantSource clock;

    VisitPages(Dossiers dossiers, Travels travels, Offers offers, ActivityFields fields, InstantSource clock) {
        this.dossiers = dossiers;
        this.travels = travels;
        this.offers = offers;
        this.fields = fields;
        this.clock = clock;
    }

    VisitPage of(Sitting sitting, Agenda agenda) {
        return of(sitting, agenda, sheet(sitting, agenda, next(agenda)));
    }

    /** @param sheet for a new item, perhaps one that could not be taken as it was */
    VisitPage of(Sitting sitting, Agenda agenda, SheetPage sheet) {
        Language reader = sitting.language();
        Dossier dossier = dossiers.of(agenda.visit().id());
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "visit.title");
        return new VisitPage(
                frame.titled(frame.string(agenda.visit().details().words().title())),
                agenda,
                dossier,
                travels.said(agenda.visit(), dossier.protocol().orElse(Protocol.NONE), reader),
                places(reader),
                sheet,
                offers.languages(),
                LocalDate.ofInstant(clock.instant(), fields.zone()));
    }

    Map<String, String> places(Language reader) {
        return offers.places(reader).stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    SheetPage sheet(Sitting sitting, Agenda agenda, Entries typed) {
        String path = VisitController.path(agenda.visit().id());
        var frame = OfficeFrame.of(sitting, Area.PROGRAMME, "item.new");
        return SheetPage.of(
                frame,
                new SheetPage.Crumb(
                        path, frame.string(agenda.visit().details().words().title())),
                path + "/items",
                "",
                ItemSheet.fields(offers.places(sitting.language()), true, typed.has("twice"), sitting.language()),
                typed);
    }

    /** What follows begins when the last item ends; the first one on the first day. */
    private static Entries next(Agenda agenda) {
        if (!agenda.byDay().isEmpty()) {
            Item last = agenda.byDay().lastEntry().getValue().getLast();
            return last.run().when() instanceof When.Timed(var _, var end)
                    ? Entries.NONE.with("day", end.toLocalDate().toString()).with("from", MINUTES.format(end))
                    : Entries.NONE.with("day", agenda.byDay().lastKey().toString());
        }
        When own = agenda.visit().runs().getFirst().when();
        LocalDateTime start = own.columns().startsLocal();
        if (start == null || !(own instanceof When.Timed || own instanceof When.Days)) {
            return Entries.NONE;
        }
        return Entries.NONE.with("day", start.toLocalDate().toString());
    }

    static ZoneId zone(Agenda agenda) {
        return agenda.visit().runs().getFirst().when().zone();
    }
}
