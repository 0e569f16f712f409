package eu.jumelage.office.pages;

import eu.jumelage.office.Account;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;

/**
 * Who did what, the newest first.
 *
 * @param kind of the items that are shown; empty for all
 * @param member whose acts are shown, by id; empty for all
 * @param more whether older ones follow
 */
public record AuditPage(
        OfficeFrame frame,
        List<AuditEntry> entries,
        List<String> kinds,
        List<Account> accounts,
        String kind,
        String member,
        boolean more)
        implements OfficePage {

    public AuditWords words() {
        return new AuditWords(frame);
    }

    public String older() {
        return "/office/audit?kind=" + kind + "&member=" + member + "&below="
                + entries.getLast().number();
    }
}
