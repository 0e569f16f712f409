package eu.jumelage.portal.pages;

import eu.jumelage.portal.search.Hit;
import eu.jumelage.web.Keep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found for what somebody typed.
 *
 * @param things partners, series, projects, networks, disruptions
 * @param resembling that nothing has these words, and the things are only called alike
 * @param more where the activities go on; null where they do not
 */
public record SearchPage(
        Frame frame,
        String query,
        boolean asked,
        List<Hit> things,
        boolean resembling,
        List<ActivityRow> activities,
        @Nullable String more)
        implements PortalPage {

    /** What people type is without end: kept pages would be too. */
    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }

    /** How many are on this page. */
    public int count() {
        return things.size() + activities.size();
    }

    public boolean isEmpty() {
        return things.isEmpty() && activities.isEmpty();
    }
}
