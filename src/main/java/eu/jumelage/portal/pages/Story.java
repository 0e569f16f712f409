package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ActivityRecord.Act;
import eu.jumelage.portal.reading.ActivityRecord.Change;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What became of an activity, act by act, in the words of a page.
 *
 * @param places the names of those that acts changed
 */
public record Story(List<Act> acts, Map<UUID, Text> places, Frame frame) {

    /**
     * What a visitor must know of before anything else, the newest first: the last act that still holds, and each that
     * leaves a run to come cancelled or postponed. Where everything was taken back, that.
     */
    public List<Act> news() {
        List<Act> holding = holding();
        if (holding.isEmpty()) {
            return changes().reversed().stream().limit(1).toList();
        }
        var news = new ArrayList<Act>();
        var told = new HashSet<UUID>();
        for (Act act : holding.reversed()) {
            List<Change> last = act.changes().stream()
                    .filter(change -> told.add(change.after().id()))
                    .filter(change -> act == holding.getLast() || isMissed(change))
                    .toList();
            if (act == holding.getLast() || !last.isEmpty()) {
                news.add(new Act(act.at(), act.steps(), act.reason(), act.disruption(), last));
            }
        }
        return List.copyOf(news);
    }

    /** Whether somebody would come for nothing who has not heard of it. */
    private boolean isMissed(Change change) {
        Course course = change.after().course();
        return (course == Course.CANCELLED || course == Course.POSTPONED)
                && !change.before().when().isOver(frame.moment().now());
    }

    /** Without what was taken back, which is the last that was done, and its taking back. */
    private List<Act> holding() {
        var holding = new ArrayList<Act>();
        for (Act act : changes()) {
            if (!act.steps().contains(Step.Kind.UNDO)) {
                holding.add(act);
            } else if (!holding.isEmpty()) {
                holding.removeLast();
            }
        }
        return holding;
    }

    /** Without the confirmations that it took place: they change nothing for a reader. */
    public List<Act> changes() {
        return acts.stream()
                .filter(act -> act.steps().stream().anyMatch(step -> step != Step.Kind.CONFIRM_HELD))
                .toList();
    }

    public String said(Act act) {
        return act.steps().stream()
                .map(step -> frame.say("step." + step.key()))
                .collect(Collectors.joining(frame.say("step.and")));
    }

    /** Old and new time, old and new place, where an act changed them. */
    public record Moved(String from, String to) {}

    public List<Moved> moved(Act act) {
        var moved = new ArrayList<Moved>();
        for (Change change : act.changes()) {
            if (!change.before().when().equals(change.after().when())) {
                moved.add(new Moved(
                        full(change.before().when()), full(change.after().when())));
            } else if (change.after().course() == Course.POSTPONED
                    || change.after().course() == Course.CANCELLED) {
                moved.add(new Moved(full(change.before().when()), ""));
            }
            if (!change.before().where().equals(change.after().where())) {
                moved.add(
                        new Moved(at(change.before().where()), at(change.after().where())));
            }
        }
        return moved.stream()
                .filter(each -> !each.from().equals(each.to()))
                .distinct()
                .toList();
    }

    /** The place by its name; the link to join stands with the time, where it is public. */
    private String at(Where where) {
        Text name = where.place() == null ? null : places.get(where.place());
        String how = frame.say("attendance." + where.attendance().key());
        return name == null ? how : frame.string(name);
    }

    public String on(Act act) {
        return Dates.date(LocalDate.ofInstant(act.at(), frame.moment().home().zone()), frame.language());
    }

    private String full(When when) {
        String said = Dates.full(when, frame.language());
        return frame.isOnOtherClock(when) ? said + ", " + frame.clock(when) : said;
    }
}
