package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cost or a commitment to be written down or corrected, saved at once.
 *
 * @param activity to which it belongs, and what that is called
 * @param anchor of its list on the activity's page
 * @param action where the form goes
 * @param once names what a new one will be
 * @param seen when it had been changed last as its editor began; null for a new one
 * @param warned whether somebody else changed it meanwhile
 * @param shown a sentence on what it comes to; null for none
 * @param deletable whether it can be deleted
 */
public record LedgerPage(
        OfficeFrame frame,
        int status,
        UUID activity,
        String title,
        String anchor,
        String action,
        String once,
        @Nullable String seen,
        boolean warned,
        @Nullable String shown,
        List<LedgerField> fields,
        boolean deletable)
        implements OfficePage {

    public List<LedgerField> wrong() {
        return fields.stream().filter(field -> field.problem() != null).toList();
    }

    public String back() {
        return "/office/records/activity/" + activity + "#" + anchor;
    }
}
