package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.CrisisStep;
import eu.jumelage.programme.CrisisSteps;
import eu.jumelage.programme.CrisisSteps.Changed;
import eu.jumelage.programme.CrisisSteps.LeftOut;
import eu.jumelage.programme.Disruption;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.RunChange;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.When;
import eu.jumelage.programme.pages.StepPage.Line;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what crisis steps did, in the words of the office. */
@Component
class ToldSteps {

    private final CrisisSteps steps;
    private final CrisisActivities activities;
    private final Disruptions disruptions;
    private final Offers offers;

    ToldSteps(CrisisSteps steps, CrisisActivities activities, Disruptions disruptions, Offers offers) {
        this.steps = steps;
        this.activities = activities;
        this.disruptions = disruptions;
        this.offers = offers;
    }

    StepPage page(OfficeFrame frame, CrisisStep step, String problem, int status) {
        Instant now = steps.now();
        List<Changed> changed = steps.changed(step.id());
        List<LeftOut> left = steps.leftOut(step.id());
        Map<UUID, CrisisActivities.Line> lines = activities.lines(
                Stream.concat(
                                changed.stream().map(one -> one.now().id()),
                                left.stream().map(one -> one.activity().id()))
                        .toList(),
                frame.language());
        int number = steps.sizes(List.of(step.id())).getOrDefault(step.id(), 0);
        return new StepPage(
                frame.titled(frame.say("crisis.title." + step.does().key(), number)),
                step,
                disruptions
                        .find(step.disruption())
                        .map(Disruption::name)
                        .map(frame::string)
                        .orElse(""),
                changed.stream().map(one -> line(one, lines, now, frame)).toList(),
                left.stream().map(one -> line(one, lines, now, frame)).toList(),
                untold(step, changed),
                minutesLeft(step, now),
                problem,
                status);
    }

    private StepPage.@Nullable Untold untold(CrisisStep step, List<Changed> changed) {
        String lacking = step.publicReason() == null ? "" : offers.lacking(step.publicReason());
        return lacking.isEmpty() || changed.isEmpty()
                ? null
                : new StepPage.Untold(changed.getFirst().act().id(), lacking);
    }

    /** Begun minutes count. */
    private static long minutesLeft(CrisisStep step, Instant now) {
        return step.canBeUndone(now) ? (Duration.between(now, step.undoUntil()).toMillis() + 59_999) / 60_000 : 0;
    }

    private static Line line(Changed changed, Map<UUID, CrisisActivities.Line> lines, Instant now, OfficeFrame frame) {
        Activity activity = changed.now();
        String then = changed.act().steps().stream()
                .map(step -> frame.say("step." + step.key()))
                .collect(Collectors.joining(frame.say("step.and")));
        return new Line(
                activity.id(),
                frame.string(activity.details().words().title()),
                activity.parent() != null,
                before(changed.act().changes(), frame.language()),
                Objects.requireNonNull(lines.get(activity.id())).partners(),
                then,
                changed.undone(),
                standing(activity, now, frame));
    }

    private static Line line(LeftOut left, Map<UUID, CrisisActivities.Line> lines, Instant now, OfficeFrame frame) {
        Activity activity = left.activity();
        CrisisActivities.Line line = Objects.requireNonNull(lines.get(activity.id()));
        return new Line(
                activity.id(),
                line.title(),
                activity.parent() != null,
                line.when(),
                line.partners(),
                frame.say("crisis.why." + left.why()),
                false,
                standing(activity, now, frame));
    }

    /** When it was to be before the step. */
    private static String before(List<RunChange> changes, Language reader) {
        return changes.stream()
                .map(change -> said(change.before().when(), reader))
                .filter(day -> !day.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String said(When when, Language reader) {
        return switch (when) {
            case When.Timed timed ->
                CrisisActivities.days(
                        timed.start().toLocalDate().toString(),
                        timed.lastShownDay().toString(),
                        reader);
            case When.Days(var first, var last, var _) ->
                CrisisActivities.days(first.toString(), last.toString(), reader);
            case When.Months(var first, var last, var _) ->
                CrisisActivities.days(first.toString(), last.toString(), reader);
            case When.Years(var first, var last, var _) ->
                CrisisActivities.days(first.toString(), last.toString(), reader);
            case When.Unknown _ -> "";
        };
    }

    private static String standing(Activity activity, Instant now, OfficeFrame frame) {
        String key = switch (activity.standing(now)) {
            case Standing.Ahead _ -> "ahead";
            case Standing.Running _ -> "running";
            case Standing.Between _ -> "between";
            case Standing.Postponed _ -> "postponed";
            case Standing.Cancelled _ -> "cancelled";
            case Standing.PresumedHeld _ -> "over";
            case Standing.Held _ -> "held";
            case Standing.Undated _ -> "undated";
        };
        boolean online = !key.equals("cancelled")
                && activity.runs().stream().allMatch(run -> run.where().attendance() == Attendance.ONLINE);
        String said = frame.say("standing." + key);
        return online ? said + frame.say("step.and") + frame.say("attendance.online") : said;
    }
}
