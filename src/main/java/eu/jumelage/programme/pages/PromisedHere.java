package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Commitments on the page of an activity or a partnership, for staff only.
 *
 * @param brought what is open with the partners from before, on their next visit
 * @param fresh where another is written down; empty on a partnership
 * @param visit the next visit with the partner; null for none
 * @param all where all those of the partner are; empty on an activity
 */
public record PromisedHere(
        OfficeFrame frame,
        CommitmentTable here,
        CommitmentTable brought,
        String fresh,
        @Nullable UUID visit,
        String visitTitle,
        String all) {

    public boolean isPartner() {
        return !all.isEmpty();
    }
}
