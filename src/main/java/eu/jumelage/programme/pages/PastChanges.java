package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.office.editing.Version;
import eu.jumelage.office.editing.Versions;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Disruption;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.RunChange;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The whole history of an activity as the office reads it: with internal reasons, who wrote and who approved. */
@Component
class PastChanges {

    private final Programme programme;
    private final Disruptions disruptions;
    private final Versions versions;
    private final DraftLists drafts;
    private final RunWords said;
    private final ActivityFields home;
    private final Offers offers;

    PastChanges(
            Programme programme,
            Disruptions disruptions,
            Versions versions,
            DraftLists drafts,
            RunWords said,
            ActivityFields home,
            Offers offers) {
        this.programme = programme;
        this.disruptions = disruptions;
        this.versions = versions;
        this.drafts = drafts;
        this.said = said;
        this.home = home;
        this.offers = offers;
    }

    /** The newest first. */
    List<CoursePanel.Past> of(Activity activity, Instant now, OfficeFrame frame) {
        return programme.history(activity.id()).reversed().stream()
                .map(act -> past(act, activity, now, frame))
                .toList();
    }

    private CoursePanel.Past past(Act act, Activity activity, Instant now, OfficeFrame frame) {
        Language reader = frame.language();
        Text reason = act.publicReason();
        Optional<Draft> draft = drafts.lastOf(ChangeForm.KIND, act.id());
        return new CoursePanel.Past(
                act.id(),
                said(act, frame),
                SaidDay.of(LocalDate.ofInstant(act.at(), home.zone()), reader),
                act.changes().stream()
                        .flatMap(change -> moved(change, reader).stream())
                        .distinct()
                        .toList(),
                reason == null ? null : reason.string(reader),
                reason == null ? null : reason.in(reader).language().tag(),
                reason == null ? "" : offers.lacking(reason),
                act.internalReason(),
                act.disruption() == null
                        ? null
                        : disruptions
                                .find(act.disruption())
                                .map(Disruption::name)
                                .map(name -> name.string(reader))
                                .orElse(null),
                who(act, frame),
                draft.map(Draft::id).orElse(null),
                draft.filter(Draft::toReview).isPresent(),
                undo(act, activity, now, frame));
    }

    static String said(Act act, OfficeFrame frame) {
        return act.steps().stream()
                .map(step -> frame.say("step." + step.key()))
                .collect(Collectors.joining(frame.say("step.and")));
    }

    private List<CoursePanel.Moved> moved(RunChange change, Language reader) {
        Run before = change.before();
        Run after = change.after();
        var moved = new ArrayList<CoursePanel.Moved>();
        String from = said.when(before.when(), reader);
        if (!before.when().equals(after.when())) {
            moved.add(new CoursePanel.Moved(from, said.when(after.when(), reader)));
        } else if (after.course() != before.course()) {
            boolean falls = after.course() == Course.CANCELLED || after.course() == Course.POSTPONED;
            moved.add(falls ? new CoursePanel.Moved(from, "") : new CoursePanel.Moved("", from));
        }
        if (!before.where().equals(after.where())) {
            moved.add(new CoursePanel.Moved(said.where(before.where(), reader), said.where(after.where(), reader)));
        }
        return moved;
    }

    /** Acts of many at once, and those that came with the example, have no draft: their actor did them. */
    private String who(Act act, OfficeFrame frame) {
        Version version =
                versions.of(ChangeForm.KIND, act.id()).stream().findFirst().orElse(null);
        if (version == null) {
            return act.actor();
        }
        return version.writtenBy().equals(version.approvedBy())
                ? frame.say("course.alone", version.approvedBy(), frame.when(version.publishedAt()))
                : frame.say(
                        "course.approved",
                        version.writtenBy(),
                        version.approvedBy(),
                        frame.when(version.publishedAt()));
    }

    private List<CoursePanel.Offer> undo(Act act, Activity activity, Instant now, OfficeFrame frame) {
        boolean several = act.changes().size() > 1;
        return act.changes().stream()
                .filter(change -> Reversal.of(act, change, activity, now).isPresent())
                .map(change -> new CoursePanel.Offer(
                        act.id().toString(),
                        several
                                ? frame.say(
                                        "named",
                                        frame.say("course.undo"),
                                        said.when(change.before().when(), frame.language()))
                                : frame.say("course.undo"),
                        change.after().id().toString(),
                        said(act, frame)))
                .toList();
    }
}
