package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published states of a record, and which of them was public on a day.
 *
 * @param here the record's address
 * @param on the day that is asked for, as it was typed
 * @param answer a sentence; null where no day is asked for
 * @param parts what the public read then; empty where there was nothing
 */
public record VersionsPage(
        OfficeFrame frame,
        String here,
        String record,
        List<Version> versions,
        String on,
        @Nullable String answer,
        List<Told.Part> parts)
        implements OfficePage {}
