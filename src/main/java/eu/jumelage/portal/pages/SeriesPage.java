package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.SeriesRecord;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import java.util.List;

/** A series: whose turn it is, and its editions. */
public record SeriesPage(Frame frame, SeriesRecord series, List<ActivityRow> editions) implements PortalPage {
    public String state(StateChange change) {
        String state = frame.say("series.state." + change.state());
        return change.since() == null
                ? state
                : state + " · " + frame.say("status.since", Dates.date(change.since(), frame.language()));
    }
}
