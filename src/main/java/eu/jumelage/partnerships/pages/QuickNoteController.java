package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.Partner;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a contact note with any partner, without a way through the partner's page. */
@Controller
class QuickNoteController {

    private static final String PATH = QuickNoteCorner.PATH;

    private final Partnerships partnerships;
    private final Correspondence correspondence;
    private final Offered offered;

    QuickNoteController(Partnerships partnerships, Correspondence correspondence, Offered offered) {
        this.partnerships = partnerships;
        this.correspondence = correspondence;
        this.offered = offered;
    }

    @GetMapping(PATH)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer blank(Sitting sitting) {
        return page(
                sitting, "", NoteSheet.blank(offered.today(), sitting.member().name()), false, 200);
    }

    @PostMapping(PATH)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(
            Sitting sitting,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        var sheet = new NoteSheet(day, who, channel, line, Map.of());
        Optional<Partnership> chosen = partners(sitting.language())
                .map(Partner::partnership)
                .filter(one -> one.id().toString().equals(partner))
                .findFirst();
        Optional<ContactNote> note = sheet.note(Once.of(Map.of("_once", once)), offered.today());
        if (chosen.isEmpty() || note.isEmpty()) {
            return page(sitting, partner, sheet.checked(offered.today()), chosen.isEmpty(), 422);
        }
        correspondence.add(chosen.get(), note.get(), sitting.member());
        String path = "/office/records/partnership/" + chosen.get().id() + "#contacts";
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }

    private Stream<Partner> partners(Language reader) {
        return Stream.of(partnerships.inForce(reader), partnerships.drafts(reader), partnerships.former(reader))
                .flatMap(List::stream);
    }

    private Answer page(Sitting sitting, String chosen, NoteSheet sheet, boolean nobody, int status) {
        Language reader = sitting.language();
        return new QuickNotePage(
                OfficeFrame.of(sitting, Area.PARTNERS, "note.new"),
                partners(reader)
                        .map(partner -> new QuickNotePage.Choice(
                                partner.partnership().id().toString(),
                                partner.city().latestName().string(reader)))
                        .toList(),
                chosen,
                sheet,
                nobody,
                status);
    }
}
