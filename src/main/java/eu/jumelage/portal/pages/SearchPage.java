package eu.jumelage.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found for what somebody typed. */
public record SearchPage(
        Frame frame,
        String query,
        List<Hit> things,
        List<ActivityRow> activities,
        @Nullable String more) implements PortalPage {

    /** A partner, a series, a project, a network or a disruption. */
    public record Hit(String kind, String name, String path, String snippet) {}

    public boolean isEmpty() {
        return things.isEmpty() && activities.isEmpty();
    }
}
