package eu.jumelage.participation.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.HelperLink;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list for the door in the office, and who else may see it.
 *
 * @param made the link that was just made, which is shown this once; null otherwise
 * @param problem why nothing was done, in words; empty for nothing
 */
public record DoorPage(
        OfficeFrame frame,
        DoorList list,
        List<HelperLink> helpers,
        @Nullable String made,
        String problem) implements OfficePage {

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }

    /** The last moment at which it is good: it ends with a day. */
    public String until(HelperLink link) {
        return frame.when(link.expiresAt().minus(Duration.ofMinutes(1)));
    }
}
