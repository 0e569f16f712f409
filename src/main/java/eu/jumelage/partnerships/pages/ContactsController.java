package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Allowed;
import eu.jumelage.office.Area;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.Once;
import eu.jumelage.office.Role;
import eu.jumelage.office.Sitting;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes contact notes, and that a contact is still right; both are internal, and so nobody has to approve them. */
@Controller
class ContactsController {

    private static final String NOTES = "/office/partnerships/{id}/notes";

    private final Partnerships partnerships;
    private final Correspondence correspondence;
    private final Offered offered;

    ContactsController(Partnerships partnerships, Correspondence correspondence, Offered offered) {
        this.partnerships = partnerships;
        this.correspondence = correspondence;
        this.offered = offered;
    }

    @PostMapping(NOTES)
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer add(
            Sitting sitting,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        return keep(
                sitting,
                id,
                Once.of(Map.of("_once", once)),
                new NoteSheet(day, who, channel, line, Map.of()),
                path(id));
    }

    @GetMapping(NOTES + "/{note}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer show(Sitting sitting, @PathVariable UUID id, @PathVariable UUID note) {
        Optional<ContactNote> known = correspondence.note(id, note);
        return known.isEmpty()
                ? ErrorPage.of(sitting.language(), 404)
                : page(sitting, partnerships.find(id).orElseThrow(), path(id, note), NoteSheet.of(known.get()), 200);
    }

    @PostMapping(NOTES + "/{note}")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer correct(
            Sitting sitting,
            @PathVariable UUID id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String line) {
        return correspondence.note(id, note).isEmpty()
                ? ErrorPage.of(sitting.language(), 404)
                : keep(sitting, id, note, new NoteSheet(day, who, channel, line, Map.of()), path(id, note));
    }

    @PostMapping("/office/partnerships/{id}/contacts/{contact}/confirm")
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    Answer confirm(Sitting sitting, @PathVariable UUID id, @PathVariable UUID contact) {
        boolean known = partnerships.find(id).stream()
                .flatMap(partnership -> partnership.contacts().stream())
                .anyMatch(one -> one.id().equals(contact));
        if (!known) {
            return ErrorPage.of(sitting.language(), 404);
        }
        correspondence.confirm(id, contact, offered.today(), sitting.member());
        return to(id);
    }

    private Answer keep(Sitting sitting, UUID id, UUID note, NoteSheet sheet, String action) {
        Optional<Partnership> partnership = partnerships.find(id);
        if (partnership.isEmpty()) {
            return ErrorPage.of(sitting.language(), 404);
        }
        Optional<ContactNote> wanted = sheet.note(note, offered.today());
        if (wanted.isEmpty()) {
            return page(sitting, partnership.get(), action, sheet.checked(offered.today()), 422);
        }
        if (action.equals(path(id))) {
            correspondence.add(partnership.get(), wanted.get(), sitting.member());
        } else {
            correspondence.note(partnership.get(), wanted.get(), sitting.member());
        }
        return to(id);
    }

    private NotePage page(Sitting sitting, Partnership partnership, String action, NoteSheet sheet, int status) {
        return new NotePage(
                OfficeFrame.of(sitting, Area.PARTNERS, "note.title"),
                partnership.id(),
                offered.city(partnership.partner().toString(), sitting.language())
                        .orElse(""),
                action,
                sheet,
                status);
    }

    private static String path(UUID id) {
        return "/office/partnerships/" + id + "/notes";
    }

    private static String path(UUID id, UUID note) {
        return path(id) + "/" + note;
    }

    private static Answer to(UUID partnership) {
        String path = "/office/records/partnership/" + partnership + "#contacts";
        return Document.of("text/plain", path).withStatus(303).with("Location", path);
    }
}
