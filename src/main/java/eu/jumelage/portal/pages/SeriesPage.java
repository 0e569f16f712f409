package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.SeriesRecord;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import eu.jumelage.web.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series: whose turn it is, and its editions.
 *
 * @param turn who presents itself next; null where the series does not alternate or has ended
 */
public record SeriesPage(Frame frame, SeriesRecord series, @Nullable Text turn, List<ActivityRow> editions)
        implements PortalPage {
    public String state(StateChange change) {
        String state = frame.say("series.state." + change.state());
        return change.since() == null ? state : state + " · " + frame.say("status.since", Dates.date(change.since(), frame.language()));
    }
}
