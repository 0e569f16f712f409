package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ProjectRecord;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import eu.jumelage.programme.saying.Dates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A joint project: who, in which programme, what came of it. */
public record ProjectPage(Frame frame, ProjectRecord project, List<ActivityRow> activities) implements PortalPage {

    public String period() {
        var since = project.since();
        var until = project.until();
        if (since == null) {
            return until == null
                    ? frame.say("date.unknown")
                    : frame.say("date.until", Dates.date(until, frame.language()));
        }
        String from = Dates.date(since, frame.language());
        if (until == null) {
            return isRunning() ? frame.since(since) : from;
        }
        return until.equals(since) ? from : Dates.between(from, Dates.date(until, frame.language()));
    }

    private boolean isRunning() {
        return !project.states().isEmpty() && project.states().getLast().state().equals("running");
    }

    /** The page of a city's partnership; home has none. */
    public Optional<String> path(ProjectRecord.Taking city) {
        return Optional.ofNullable(city.slugs().get(frame.language().tag()))
                .map(slug -> Section.PARTNERS.path(frame.language(), slug));
    }

    /** What its words lack in the reader's language. */
    public List<String> notes() {
        return TextNotes.of(frame, project.title(), Stream.empty(), Stream.of(project.text(), project.outputs()));
    }

    public String state(StateChange change) {
        String state = frame.say("project.state." + change.state());
        return change.since() == null ? state : state + " · " + frame.since(change.since());
    }
}
