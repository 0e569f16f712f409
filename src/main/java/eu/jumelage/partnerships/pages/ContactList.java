package eu.jumelage.partnerships.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.Happening;
import eu.jumelage.partnerships.Pulse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Pulse, contacts and contact notes of a partnership, for staff only.
 *
 * @param notes the latest first
 * @param sheet for a new note
 */
public record ContactList(
        OfficeFrame frame,
        UUID partnership,
        Pulse pulse,
        List<Contact> contacts,
        List<ContactNote> notes,
        NoteSheet sheet,
        LocalDate today) {

    public String said(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    /** When it is, or until when it goes on. */
    public String said(Happening happening) {
        return happening.until() == null ? said(happening.day()) : frame.say("pulse.until", said(happening.until()));
    }

    public String channel(ContactNote note) {
        return frame.say("channel." + note.channel().name().toLowerCase(Locale.ROOT));
    }

    /** Nobody made sure of it for a year. */
    public boolean isOld(Contact contact) {
        LocalDate confirmed = contact.confirmedOn();
        return confirmed == null || confirmed.isBefore(today.minusYears(1));
    }

    public String confirmed(Contact contact) {
        LocalDate on = contact.confirmedOn();
        return on == null ? frame.say("wish.contact.never") : frame.say("wish.contact", said(on));
    }
}
