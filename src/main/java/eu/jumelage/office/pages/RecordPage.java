package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Related;
import eu.jumelage.office.editing.Version;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands, and how it came to it.
 *
 * @param draft what somebody is changing in it; null if nobody is
 * @param withdrawn when and by whom it was withdrawn for good, in words; null if it was not
 * @param address where the public finds it; null if it does not
 */
public record RecordPage(
        OfficeFrame frame,
        Editable kind,
        UUID id,
        List<Told.Part> parts,
        List<Version> versions,
        @Nullable Draft draft,
        @Nullable String address,
        boolean canWithdraw,
        @Nullable String withdrawn,
        Around around)
        implements OfficePage {

    /**
     * What stands around what a record says.
     *
     * @param above what other modules show first
     * @param below what they show after it
     * @param marks where to find what they show
     * @param related records that belong to it
     * @param history who did what to it, the newest first
     */
    public record Around(
            List<Content> above,
            List<Content> below,
            List<Beside.Mark> marks,
            List<Related.Group> related,
            List<Happened> history) {}
}
