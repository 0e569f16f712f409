package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A record's form.
 *
 * @param saved when it was saved last, in words
 * @param other who saved it meanwhile; null if nobody did
 * @param repeating where many are made of it; null where there is no such page
 */
public record EditPage(
        OfficeFrame frame,
        Draft draft,
        FormView form,
        String saved,
        @Nullable String other,
        @Nullable String repeating,
        int status)
        implements OfficePage {}
