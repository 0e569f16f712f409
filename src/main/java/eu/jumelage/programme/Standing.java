package eu.jumelage.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How an activity stands at a moment, read from its runs and the clock. */
public sealed interface Standing {

    /** Nothing of it has begun; or on a day of that month or year that is not known more closely. */
    record Ahead(Run next) implements Standing {}

    record Running(Run run) implements Standing {}

    /** One run is over, the next is to come: "next from ...". */
    record Between(Run next) implements Standing {}

    /** A new date is to follow. */
    record Postponed() implements Standing {}

    record Cancelled() implements Standing {}

    /** Planned, its end has passed, and nobody has said yet what became of it. */
    record PresumedHeld() implements Standing {}

    /** Confirmed. */
    record Held() implements Standing {}

    /** Neither a date nor a confirmation is known. */
    record Undated() implements Standing {}

    static Standing of(List<Run> runs, Instant at) {
        Optional<Run> next = runs.stream()
                .filter(run -> run.course() == Course.PLANNED)
                .filter(run -> run.when().endsAt().isPresent() && !run.when().isOver(at))
                .min(Comparator.comparing(run -> run.when().startsAt().orElseThrow()));
        return next.map(run -> coming(run, runs, at)).orElseGet(() -> over(runs, at));
    }

    private static Standing coming(Run next, List<Run> runs, Instant at) {
        boolean exact = next.when() instanceof When.Timed || next.when() instanceof When.Days;
        if (exact && !next.when().startsAt().orElseThrow().isAfter(at)) {
            return new Running(next);
        }
        boolean begun = runs.stream().anyMatch(run -> run.course() == Course.HELD || run.isPresumedHeld(at));
        return begun ? new Between(next) : new Ahead(next);
    }

    private static Standing over(List<Run> runs, Instant at) {
        if (runs.stream().anyMatch(run -> run.course() == Course.POSTPONED)) {
            return new Postponed();
        }
        if (runs.stream().anyMatch(run -> run.isPresumedHeld(at))) {
            return new PresumedHeld();
        }
        return switch (Course.of(runs)) {
            case PLANNED -> new Undated();
            case POSTPONED -> new Postponed();
            case HELD -> new Held();
            case CANCELLED -> new Cancelled();
        };
    }
}
