package eu.jumelage.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aktuelles: what is on, what comes, what waits for a new date.
 *
 * @param later the address of the next page; null on the last one
 */
public record UpcomingPage(
        Frame frame,
        List<ActivityRow> begun,
        List<Month> coming,
        List<ActivityRow> postponed,
        boolean isFirst,
        @Nullable String later)
        implements PortalPage {

    public record Month(String name, List<ActivityRow> rows) {}

    public boolean isEmpty() {
        return begun.isEmpty() && coming.isEmpty() && postponed.isEmpty();
    }
}
