package eu.jumelage.partnerships.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;

/**
 * A contact note with a partner that is still to be chosen.
 *
 * @param nobody whether no partner was chosen where one was needed
 */
public record QuickNotePage(
        OfficeFrame frame, List<Choice> partners, String chosen, NoteSheet sheet, boolean nobody, int status)
        implements OfficePage {

    /** A partner, by the partnership. */
    public record Choice(String id, String name) {}

    public boolean isWrong() {
        return nobody || !sheet.problems().isEmpty();
    }
}
