package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Field;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, the newest first.
 *
 * @param wanted which entries are shown
 * @param from the first day of them, as in addresses; empty for the beginning
 * @param until the last day; empty for today
 * @param more whether older ones follow
 */
public record AuditPage(
        OfficeFrame frame,
        List<AuditEntry> entries,
        Map<String, List<Field>> forms,
        List<String> kinds,
        List<Account> accounts,
        AuditTrail.Wanted wanted,
        String from,
        String until,
        boolean more)
        implements OfficePage {

    public AuditWords words() {
        return new AuditWords(frame, forms);
    }

    public boolean isKind(String kind) {
        return kind.equals(wanted.kind());
    }

    public boolean isMember(UUID member) {
        return member.equals(wanted.member());
    }

    /** The one item whose history is shown; empty for all. */
    public String item() {
        return said(wanted.item());
    }

    /** The entries that come after these. */
    public String older() {
        return "/office/audit?kind=" + (wanted.kind() == null ? "" : wanted.kind()) + "&member="
                + said(wanted.member()) + "&item=" + item() + "&from=" + from + "&until=" + until + "&below="
                + entries.getLast().number();
    }

    private static String said(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
