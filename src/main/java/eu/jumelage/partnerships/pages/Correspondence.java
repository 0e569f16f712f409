package eu.jumelage.partnerships.pages;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.ContactNotes;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office writes down of its correspondence, each time with a word in the audit trail. */
@Component
@Transactional
class Correspondence {

    private final Partnerships partnerships;
    private final ContactNotes notes;
    private final Offered offered;
    private final AuditTrail audit;
    private final Once once;

    Correspondence(Partnerships partnerships, ContactNotes notes, Offered offered, AuditTrail audit, Once once) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.offered = offered;
        this.audit = audit;
        this.once = once;
    }

    @Transactional(readOnly = true)
    Optional<ContactNote> note(UUID partnership, UUID note) {
        return notes.find(partnership, note);
    }

    /** A new note; the same one that is sent twice is one, and another under its name is another. */
    void add(Partnership partnership, ContactNote note, Member by) {
        once.alone(note.id());
        Optional<ContactNote> known = notes.find(partnership.id(), note.id());
        if (known.isEmpty() || !known.get().equals(note)) {
            ContactNote fresh = known.isEmpty()
                    ? note
                    : new ContactNote(UUID.randomUUID(), note.happenedOn(), note.who(), note.channel(), note.line());
            note(partnership, fresh, by);
        }
    }

    /** A new note, or a better wording of one. */
    void note(Partnership partnership, ContactNote note, Member by) {
        Optional<ContactNote> before = notes.find(partnership.id(), note.id());
        notes.note(partnership.id(), note);
        audit.note(
                by,
                before.isEmpty() ? "contact-noted" : "note-corrected",
                "partnership",
                partnership.id(),
                title(partnership, by),
                before.map(Correspondence::fields).orElse(Map.of()),
                fields(note));
    }

    void confirm(UUID partnership, UUID contact, LocalDate on, Member by) {
        Contact before = partnerships.find(partnership).orElseThrow().contacts().stream()
                .filter(one -> one.id().equals(contact))
                .findFirst()
                .orElseThrow();
        Partnership after = partnerships.confirm(partnership, contact, on);
        String office = before.office().string(by.language());
        var was = new HashMap<>(Map.of("contact", office));
        if (before.confirmedOn() != null) {
            was.put("confirmed", Objects.toString(before.confirmedOn()));
        }
        audit.note(
                by,
                "contact-confirmed",
                "partnership",
                partnership,
                title(after, by),
                was,
                Map.of("contact", office, "confirmed", on.toString()));
    }

    private String title(Partnership partnership, Member reader) {
        return offered.city(partnership.partner().toString(), reader.language()).orElse("");
    }

    private static Map<String, String> fields(ContactNote note) {
        return Map.of(
                "day", note.happenedOn().toString(),
                "who", note.who(),
                "channel", note.channel().name().toLowerCase(Locale.ROOT),
                "line", note.line());
    }
}
