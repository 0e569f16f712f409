package eu.jumelage.mail.pages;

import eu.jumelage.mail.Drawn;
import eu.jumelage.mail.Message.Entry;
import eu.jumelage.mail.Posted;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.web.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message exactly as it is sent, or an example of a kind.
 *
 * @param posted null for an example
 * @param html the address of its HTML
 * @param languages in which the example can be looked at; none for a message
 * @param masked whether what opens the recipient's own pages is left out
 * @param problem what hinders what was wanted, in words; empty if nothing does
 */
public record MailPage(
        OfficeFrame frame,
        String kind,
        Drawn drawn,
        @Nullable Entry entry,
        List<List<EntryWords.Line>> entryWords,
        String html,
        @Nullable Posted posted,
        List<Language> languages,
        List<AuditEntry> history,
        boolean masked,
        String problem)
        implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 409;
    }

    public String name(Language language) {
        return language.icu().getDisplayLanguage(frame.language().icu());
    }

    /** What the calendar does with the entry; null where there is none. */
    public @Nullable String toCalendar() {
        return entry == null
                ? null
                : frame.say(
                        switch (entry.method()) {
                            case REQUEST -> "mail.entry.request";
                            case CANCEL -> "mail.entry.cancel";
                            case PUBLISH -> "mail.entry.publish";
                        });
    }

    public String state() {
        return posted == null ? "" : Kinds.state(posted.state(), frame.language());
    }
}
