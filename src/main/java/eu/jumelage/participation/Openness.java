package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether one can sign up, by the clock and by the course of the activity; seats are another matter. */
public sealed interface Openness {

    /** @param until the first instant at which one cannot; null where no date is known */
    record Open(@Nullable Instant until) implements Openness {}

    record NotYet(Instant from) implements Openness {}

    record Closed(Instant since) implements Openness {}

    record Postponed() implements Openness {}

    record Cancelled() implements Openness {}

    /** It has begun or is over; or it is a draft, or withdrawn. */
    record Over() implements Openness {}

    static Openness of(Admission admission, Activity activity, Instant now) {
        List<Run> runs = runs(admission, activity);
        if (!activity.isPublished() || runs.isEmpty()) {
            return new Over();
        }
        return switch (Course.of(runs)) {
            case CANCELLED -> new Cancelled();
            case POSTPONED -> new Postponed();
            case HELD -> new Over();
            case PLANNED -> byClock(admission.opening(), start(runs).orElse(null), now);
        };
    }

    /** The runs that one signs up for. */
    static List<Run> runs(Admission admission, Activity activity) {
        return activity.runs().stream()
                .filter(run -> admission.run() == null || admission.run().equals(run.id()))
                .toList();
    }

    /** Of several runs the last one counts: as long as one is to come, one can sign up. */
    static Optional<Instant> start(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.course() == Course.PLANNED)
                .flatMap(run -> run.when().startsAt().stream())
                .max(Comparator.naturalOrder());
    }

    private static Openness byClock(Opening opening, @Nullable Instant start, Instant now) {
        if (start != null && !start.isAfter(now)) {
            return new Over();
        }
        Instant until =
                opening.until() == null || start != null && start.isBefore(opening.until()) ? start : opening.until();
        if (until != null && !until.isAfter(now)) {
            return new Closed(until);
        }
        Instant from = opening.from();
        return from != null && from.isAfter(now) ? new NotYet(from) : new Open(until);
    }

    /** The next instant at which it is another by the clock alone; empty where none is known. */
    default Optional<Instant> changesAt() {
        return switch (this) {
            case Open(var until) -> Optional.ofNullable(until);
            case NotYet(var from) -> Optional.of(from);
            case Closed _, Postponed _, Cancelled _, Over _ -> Optional.empty();
        };
    }
}
