package eu.jumelage.programme;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time at one place: a concert has one run, an exhibition shown in two cities has two, each with a course and a
 * calendar entry of its own.
 *
 * @param cancelledAt present exactly when it is cancelled
 * @param sequence rises with every change of time, place or course, as a calendar's SEQUENCE does
 */
public record Run(
        UUID id,
        When when,
        Where where,
        Course course,
        @Nullable Instant cancelledAt,
        int sequence) {

    public Run {
        if ((course == Course.CANCELLED) != (cancelledAt != null)) {
            throw new IllegalArgumentException("What is cancelled says since when, and nothing else does: " + id);
        }
    }

    public static Run planned(UUID id, When when, Where where) {
        return new Run(id, when, where, Course.PLANNED, null, 0);
    }

    /** Planned, and its end has passed: read as held until somebody says otherwise. */
    public boolean isPresumedHeld(Instant at) {
        return course == Course.PLANNED && when.isOver(at);
    }

    /** The steps that are possible on it alone at that moment. */
    public Set<Step.Kind> possible(Instant at) {
        return Combined.possible(this, at);
    }

    Run moved(Where elsewhere) {
        return new Run(id, when, elsewhere, course, cancelledAt, sequence);
    }

    Run planned(When newTime) {
        return new Run(id, newTime, where, Course.PLANNED, null, sequence);
    }

    Run postponed() {
        return new Run(id, when, where, Course.POSTPONED, null, sequence);
    }

    Run cancelled(Instant at) {
        return new Run(id, when, where, Course.CANCELLED, at, sequence);
    }

    Run held() {
        return new Run(id, when, where, Course.HELD, null, sequence);
    }

    Run numbered(int sequence) {
        return new Run(id, when, where, course, cancelledAt, sequence);
    }

    Run counted() {
        return new Run(id, when, where, course, cancelledAt, sequence + 1);
    }
}
