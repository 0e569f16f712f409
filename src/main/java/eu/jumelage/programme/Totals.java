package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of all that a disruption touched.
 *
 * @param activities how many, each counted once, by its present course
 * @param steps every act that names the disruption, by when it was decided
 */
public record Totals(Map<Course, Integer> activities, List<NamedAct> steps) {

    /** An act, and on which activity it was. */
    public record NamedAct(UUID act, UUID activity, Instant at, List<Step.Kind> steps) {}

    public Totals {
        activities = Map.copyOf(activities);
        steps = List.copyOf(steps);
    }
}
