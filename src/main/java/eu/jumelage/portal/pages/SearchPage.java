package eu.jumelage.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.search.Hit;
import eu.jumelage.web.Keep;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found for what somebody typed.
 *
 * @param things partners, series, projects, networks, disruptions
 * @param resembling that nothing has these words, and the things are only called alike
 * @param spelling the words that were perhaps meant; null where none are like them
 * @param more where the activities go on; null where they do not
 */
public record SearchPage(
        Frame frame,
        String query,
        boolean asked,
        List<Hit> things,
        boolean resembling,
        @Nullable String spelling,
        List<ActivityRow> activities,
        @Nullable String more)
        implements PortalPage {

    /** What people type is without end: kept pages would be too. */
    @Override
    public Optional<Keep> keep() {
        return Optional.empty();
    }

    /** The address of a search for the words that were perhaps meant. */
    public String respelt() {
        return frame.path(Section.SEARCH) + "?q=" + URLEncoder.encode(spelling == null ? "" : spelling, UTF_8);
    }

    /** How many are on this page. */
    public int count() {
        return things.size() + activities.size();
    }

    public boolean isEmpty() {
        return things.isEmpty() && activities.isEmpty() && spelling == null;
    }
}
