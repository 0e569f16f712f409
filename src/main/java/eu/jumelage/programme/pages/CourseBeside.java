package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.editing.Beside;
import eu.jumelage.office.editing.DraftLists;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Language;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The panel above an activity by which what was announced of it is changed, with all that was changed before. */
@Component
@Order(1)
class CourseBeside implements Beside {

    /** What cannot be asked of several runs in one act: a time suits one of them. */
    private static final List<Step.Kind> TOGETHER =
            List.of(Step.Kind.POSTPONE, Step.Kind.CANCEL, Step.Kind.CONFIRM_HELD);

    private final Programme programme;
    private final DraftLists drafts;
    private final ChangeForm changes;
    private final PastChanges past;
    private final RunWords said;
    private final TemplateEngine templates;
    private final InstantSource clock;

    CourseBeside(
            Programme programme,
            DraftLists drafts,
            ChangeForm changes,
            PastChanges past,
            RunWords said,
            TemplateEngine templates,
            InstantSource clock) {
        this.programme = programme;
        this.drafts = drafts;
        this.changes = changes;
        this.past = past;
        this.said = said;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where it stands on the page of its activity. */
    static String path(UUID activity) {
        return "/office/records/activity/" + activity + "#course";
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public Optional<Mark> mark(String kind) {
        return Optional.of(new Mark("course", "course.title"));
    }

    @Override
    public Optional<Content> on(String kind, UUID record, OfficeFrame frame) {
        return kind.equals("activity")
                ? programme
                        .find(record)
                        .filter(activity -> activity.publication() != Publication.DRAFT)
                        .map(activity -> panel(activity, frame))
                        .map(panel -> output ->
                                templates.render("eu/jumelage/programme/pages/CourseBeside.jte", panel, output))
                : Optional.empty();
    }

    private CoursePanel panel(Activity activity, OfficeFrame frame) {
        Language reader = frame.language();
        Instant now = clock.instant();
        boolean several = activity.runs().size() > 1;
        boolean over =
                activity.runs().stream().anyMatch(run -> run.possible(now).contains(Step.Kind.DID_NOT_TAKE_PLACE));
        return new CoursePanel(
                frame,
                activity.id(),
                activity.runs().stream()
                        .map(run -> line(activity, run, several, now, frame))
                        .toList(),
                several && activity.isPublished() ? whole(activity, now, frame) : List.of(),
                drafts.saying(ChangeForm.KIND, "activity", activity.id().toString()).stream()
                        .map(draft -> new CoursePanel.Waiting(draft, changes.title(draft.entries(), reader)))
                        .toList(),
                past.of(activity, now, frame),
                over && activity.isPublished(),
                programme.recap(activity.id()).isPresent());
    }

    private CoursePanel.Line line(Activity activity, Run run, boolean several, Instant now, OfficeFrame frame) {
        Language reader = frame.language();
        String when = said.when(run.when(), reader);
        return new CoursePanel.Line(
                when,
                said.where(run.where(), reader),
                said.state(run, now, reader),
                run.isPresumedHeld(now) ? "presumed-held" : run.course().key(),
                activity.isPublished()
                        ? offers(run.possible(now), several ? run.id().toString() : "", when, frame)
                        : List.of());
    }

    /** What becomes of it first, then one button for all that concerns its place. */
    private static List<CoursePanel.Offer> offers(Set<Step.Kind> possible, String run, String when, OfficeFrame frame) {
        var offers = new ArrayList<CoursePanel.Offer>();
        boolean place = false;
        for (Step.Kind kind : possible) {
            switch (kind) {
                case RESCHEDULE, POSTPONE, CANCEL, REVIVE, CONFIRM_HELD, DID_NOT_TAKE_PLACE ->
                    offers.add(new CoursePanel.Offer(kind.key(), frame.say("act." + kind.key()), run, when));
                case CHANGE_PLACE, MOVE_ONLINE, MOVE_ON_SITE -> place = true;
            }
        }
        if (place) {
            offers.add(new CoursePanel.Offer("", frame.say("course.place"), run, when));
        }
        return offers;
    }

    private static List<CoursePanel.Offer> whole(Activity activity, Instant now, OfficeFrame frame) {
        return TOGETHER.stream()
                .filter(kind -> activity.runs().stream()
                                .filter(run -> run.possible(now).contains(kind))
                                .count()
                        > 1)
                .map(kind ->
                        new CoursePanel.Offer(kind.key(), frame.say("act." + kind.key()), "", frame.say("course.all")))
                .toList();
    }
}
