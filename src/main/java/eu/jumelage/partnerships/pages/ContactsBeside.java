package eu.jumelage.partnerships.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.partnerships.ContactNotes;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pulse, the contacts and the contact notes above what a partnership says. */
@Component
class ContactsBeside implements Beside {

    private final Partnerships partnerships;
    private final ContactNotes notes;
    private final Offered offered;
    private final TemplateEngine templates;

    ContactsBeside(Partnerships partnerships, ContactNotes notes, Offered offered, TemplateEngine templates) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.offered = offered;
        this.templates = templates;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals("partnership")
                ? partnerships.find(record).map(partnership -> drawn(partnership, frame))
                : Optional.empty();
    }

    private Content drawn(Partnership partnership, OfficeFrame frame) {
        var list = new ContactList(
                frame,
                partnership.id(),
                notes.pulse(partnership.id()),
                partnership.contacts(),
                notes.of(partnership.id()),
                NoteSheet.blank(offered.today(), frame.member().name()),
                offered.today());
        return output -> templates.render("eu/jumelage/partnerships/pages/ContactsBeside.jte", list, output);
    }
}
