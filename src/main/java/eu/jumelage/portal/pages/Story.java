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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What became of an activity, act by act, in the words of a page.
 *
 * @param places the names of those that acts changed
 */
public record Story(List<Act> acts, Map<UUID, Text> places, Frame frame) {

    /** The last act that a visitor must know of before anything else. */
    public Optional<Act> news() {
        return changes().reversed().stream().findFirst();
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
        return Dates.full(when, frame.language());
    }
}
