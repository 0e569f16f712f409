package eu.jumelage.office.pages;

import eu.jumelage.office.Corner;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Editable;
import java.util.List;

/** The records of one kind, to be found and opened, and what stands beside them. */
public record RecordsPage(
        OfficeFrame frame,
        List<Editable> kinds,
        List<Corner> corners,
        Editable kind,
        String search,
        List<Editable.Row> rows,
        boolean more)
        implements OfficePage {}
