package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.SeriesRecord;
import eu.jumelage.portal.reading.SeriesRecord.Host;
import eu.jumelage.portal.reading.SeriesRecord.StateChange;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Series;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A series: whose turn it is, and its editions. */
public record SeriesPage(Frame frame, SeriesRecord series, List<ActivityRow> editions) implements PortalPage {
    /** Whose turn it is: the planned editions come first, and say themselves when they are. */
    public String turn(Text turn) {
        return editions.stream()
                .filter(row ->
                        row.activity().currentUntil().isAfter(frame.moment().now()))
                .filter(row -> row.activity().course() == Course.PLANNED)
                .reduce((_, sooner) -> sooner)
                .map(row -> frame.say("series.coming-then", row.title().string(), frame.string(turn)))
                .orElseGet(() -> frame.say("series.turn", frame.string(turn)));
    }

    /** "BrusselsDays – Brüssel zu Gast in Berlin", where there are two who take turns. */
    public String host(Host host) {
        String name = frame.string(host.editionName());
        String city = frame.string(host.city());
        List<Host> others =
                series.hosts().stream().filter(one -> !one.equals(host)).toList();
        return others.size() == 1
                ? frame.say(
                        "series.host",
                        name,
                        city,
                        frame.string(others.getFirst().city()))
                : name + " (" + city + ")";
    }

    /** That it pauses or has ended, as long as it does: said first. */
    public Optional<StateChange> news() {
        return series.states().isEmpty() || series.states().getLast().state().equals(Series.State.ACTIVE.key())
                ? Optional.empty()
                : Optional.of(series.states().getLast());
    }

    /** How it stood before that, the latest first; all of it where nothing is said first. */
    public List<StateChange> states() {
        boolean rests = news().isPresent();
        return series.states().reversed().stream()
                .skip(rests ? 1 : 0)
                .filter(state -> !rests || state.since() != null)
                .toList();
    }

    /** What its words lack in the reader's language. */
    public List<String> notes() {
        return TextNotes.of(frame, null, Stream.of(series.rhythm()), Stream.of(series.text()));
    }

    public String state(StateChange change) {
        String state = frame.say("series.state." + change.state());
        return change.since() == null ? state : state + " · " + frame.since(change.since());
    }
}
