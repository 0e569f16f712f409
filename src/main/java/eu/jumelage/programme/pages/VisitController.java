package eu.jumelage.programme.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Agendas;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Protocol;
import eu.jumelage.web.Answer;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a visit with its programme by the hour, on the screen and for the printer. */
@Controller
class VisitController {

    private final Agendas agendas;
    private final Dossiers dossiers;
    private final VisitPages pages;
    private final Travels travels;
    private final Offers offers;

    VisitController(Agendas agendas, Dossiers dossiers, VisitPages pages, Travels travels, Offers offers) {
        this.agendas = agendas;
        this.dossiers = dossiers;
        this.pages = pages;
        this.travels = travels;
        this.offers = offers;
    }

    static String path(UUID visit) {
        return "/office/visits/" + visit;
    }

    @GetMapping("/office/visits/{id}")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id) {
        return agendas.of(id)
                .map(agenda -> (Answer) pages.of(sitting, agenda))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    @GetMapping("/office/visits/{id}/booklet")
    @Allowed({Role.READER, Role.EDITOR, Role.PUBLISHER})
    Answer booklet(
            Sitting sitting,
            @PathVariable UUID id,
            @RequestParam(name = "for", defaultValue = "guests") String reader,
            @RequestParam(name = "in", defaultValue = "") String tag) {
        Language tongue = offers.languages().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(sitting.language());
        boolean forGuests = !reader.equals("hosts");
        return agendas.of(id)
                .map(agenda -> (Answer) booklet(sitting, agenda, forGuests, tongue))
                .orElseGet(() -> ErrorPage.of(sitting.language(), 404));
    }

    private BookletPage booklet(Sitting sitting, Agenda agenda, boolean forGuests, Language tongue) {
        Protocol protocol = dossiers.of(agenda.visit().id()).protocol().orElse(Protocol.NONE);
        return new BookletPage(
                OfficeFrame.of(sitting, Area.PROGRAMME, "booklet.title"),
                forGuests ? agenda.forGuests() : agenda,
                protocol,
                forGuests,
                tongue,
                travels.said(agenda.visit(), protocol, tongue),
                pages.places(tongue));
    }
}
