package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published state beside another one.
 *
 * @param withdrawn whether its record is withdrawn for good, so that nothing is restored
 * @param other with which it is compared; null for the first
 */
public record VersionPage(
        OfficeFrame frame,
        Version version,
        @Nullable Version other,
        List<Version> all,
        List<Changed> changes,
        boolean withdrawn)
        implements OfficePage {}
