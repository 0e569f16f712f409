package eu.jumelage.programme;

import eu.jumelage.programme.Decision.Accepted;
import eu.jumelage.programme.Decision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which act of the life cycle is possible on an activity, and what it makes of it. */
final class LifeCycle {

    private LifeCycle() {}

    static Decision decide(Activity activity, ActRequest request, Instant now) {
        Optional<Refused> unfit = refuseRequest(activity, request, now);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        Instant at = at(request, now);
        var step = Combined.of(request.steps());
        var changes = new ArrayList<RunChange>();
        var refusals = new ArrayList<Refused>();
        for (Run run : meant(activity, request)) {
            switch (step.on(run, at)) {
                case Combined.Done(var after) -> changes.add(new RunChange(run, after.counted()));
                case Combined.Impossible(var why) -> refusals.add(why);
            }
        }
        if (changes.isEmpty()) {
            return mostTelling(refusals);
        }
        if (changes.size() > 1 && step.wantsOneRun()) {
            return new Decision.WhichRun(
                    changes.stream().map(change -> change.before().id()).toList());
        }
        return new Accepted(activity.runs(applied(activity.runs(), changes)), List.copyOf(changes), at);
    }

    /** Of several runs, why it fails on the one that comes nearest to it. */
    private static Refused mostTelling(List<Refused> refusals) {
        return refusals.stream()
                .filter(refused -> !(refused instanceof Decision.NotFrom))
                .findFirst()
                .orElse(refusals.getLast());
    }

    private static Optional<Refused> refuseRequest(Activity activity, ActRequest request, Instant now) {
        if (!activity.isPublished()) {
            return Optional.of(new Decision.NotPublished(activity.publication()));
        }
        if (request.seen() != null && !request.seen().equals(activity.changedAt())) {
            return Optional.of(new Decision.ChangedMeanwhile(activity));
        }
        if (!Combined.goTogether(request.steps())) {
            return Optional.of(new Decision.DoNotGoTogether(
                    request.steps().stream().map(Step::kind).toList()));
        }
        if (at(request, now).isAfter(now)) {
            return Optional.of(new Decision.DatedAhead(at(request, now)));
        }
        if (request.run() != null && meant(activity, request).isEmpty()) {
            return Optional.of(new Decision.NoSuchRun(request.run()));
        }
        return Optional.empty();
    }

    private static Instant at(ActRequest request, Instant now) {
        return Objects.requireNonNullElse(request.dated(), now);
    }

    private static List<Run> meant(Activity activity, ActRequest request) {
        return activity.runs().stream()
                .filter(run -> request.run() == null || run.id().equals(request.run()))
                .toList();
    }

    private static List<Run> applied(List<Run> runs, List<RunChange> changes) {
        return runs.stream().map(run -> after(run.id(), changes).orElse(run)).toList();
    }

    private static Optional<Run> after(UUID run, List<RunChange> changes) {
        return changes.stream()
                .map(RunChange::after)
                .filter(after -> after.id().equals(run))
                .findFirst();
    }
}
