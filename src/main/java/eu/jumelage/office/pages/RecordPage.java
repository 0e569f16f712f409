package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands, and how it came to it.
 *
 * @param draft what somebody is changing in it; null if nobody is
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
        boolean canWithdraw)
        implements OfficePage {}
