package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.Cooperation;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Status;

/** A partnership as its form shows it, but for its milestones. */
final class PartnershipEntries {

    private final Typing typing = new Typing();

    private PartnershipEntries() {}

    static Entries of(Partnership partnership) {
        var entries = new PartnershipEntries();
        entries.words(partnership);
        entries.history(partnership);
        entries.fields(partnership);
        entries.contacts(partnership);
        return entries.typing.entries();
    }

    private void words(Partnership partnership) {
        typing.put("partner", partnership.partner());
        typing.put("category", partnership.category());
        typing.text("reason", partnership.reason());
        typing.text("text", partnership.text());
        typing.put("picture", partnership.picture());
        typing.put("publication", partnership.publication());
    }

    private void history(Partnership partnership) {
        int number = 0;
        for (Status status : partnership.history()) {
            String row = "status." + number++;
            typing.put(row + ".state", status.state());
            typing.put(row + ".since", status.since());
            typing.text(row + ".reason", status.publicReason());
            typing.put(row + ".internal", status.internalReason());
            typing.put(row + ".decision", status.decision());
            typing.put(row + ".file", status.fileReference());
        }
    }

    private void fields(Partnership partnership) {
        int number = 0;
        for (Cooperation cooperation : partnership.fields()) {
            typing.tick("field." + cooperation.field(), true);
            for (Cooperation.Focus focus : cooperation.focuses()) {
                String row = "focus." + number++;
                typing.put(row + ".field", cooperation.field());
                typing.put(row + ".year", focus.year());
                typing.text(row + ".focus", focus.focus());
                typing.text(row + ".goals", focus.goals());
            }
        }
    }

    private void contacts(Partnership partnership) {
        int number = 0;
        for (Contact contact : partnership.contacts()) {
            String row = "contact." + number++;
            typing.put(row + ".id", contact.id());
            typing.put(row + ".city", contact.city());
            typing.text(row + ".office", contact.office());
            typing.put(row + ".person", contact.person());
            typing.put(row + ".email", contact.email());
            typing.put(row + ".telephone", contact.telephone());
            typing.tick(row + ".public", contact.isPublic());
            typing.put(row + ".confirmed", contact.confirmedOn());
        }
    }
}
