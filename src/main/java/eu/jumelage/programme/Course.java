package eu.jumelage.programme;

import java.util.List;

/** What became of something that was planned. */
public enum Course implements Keyed {
    PLANNED,
    POSTPONED,
    CANCELLED,
    HELD;

    private static final List<Course> STRONGEST_FIRST = List.of(PLANNED, POSTPONED, HELD, CANCELLED);

    /** What its runs make of an activity: planned as long as one is, and cancelled only when all are. */
    public static Course of(List<Run> runs) {
        return STRONGEST_FIRST.stream()
                .filter(course -> runs.stream().anyMatch(run -> run.course() == course))
                .findFirst()
                .orElseThrow();
    }
}
