package eu.jumelage.partnerships.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.UUID;

/**
 * A contact note to be corrected, or one that could not be taken as it was.
 *
 * @param action where the form goes
 */
public record NotePage(OfficeFrame frame, UUID partnership, String partner, String action, NoteSheet sheet, int status)
        implements OfficePage {}
