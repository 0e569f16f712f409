package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ProjectRecord;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import java.util.List;
import java.util.stream.Stream;

/** A joint project: who, in which programme, what came of it. */
public record ProjectPage(Frame frame, ProjectRecord project, List<ActivityRow> activities) implements PortalPage {

    public String period() {
        var since = project.since();
        var until = project.until();
        if (since == null && until == null) {
            return frame.say("date.unknown");
        }
        String from = since == null ? "" : Dates.date(since, frame.language());
        return until == null || until.equals(since) ? from : from + "–" + Dates.date(until, frame.language());
    }

    /** What its words lack in the reader's language. */
    public List<String> notes() {
        return TextNotes.of(
                frame.language(), project.title(), Stream.empty(), Stream.of(project.text(), project.outputs()));
    }

    public String state(StateChange change) {
        String state = frame.say("project.state." + change.state());
        return change.since() == null ? state : state + " · " + frame.since(change.since());
    }
}
