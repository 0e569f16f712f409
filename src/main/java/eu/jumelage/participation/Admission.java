package eu.jumelage.participation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one signs up for an activity.
 *
 * @param run the only run it is for; null: for all of the activity, which mostly has one
 * @param questions up to {@link Question#MOST}, in the order of the form
 * @param keptDays how long after the end personal data is kept
 */
public record Admission(
        UUID id,
        UUID activity,
        @Nullable UUID run,
        Opening opening,
        Seats seats,
        Groups groups,
        Set<Asked> asks,
        List<Question> questions,
        Telling telling,
        int keptDays) {

    public static final int KEPT_DAYS = 30;
    public static final int LONGEST_KEPT_DAYS = 3650;

    public Admission {
        asks = Set.copyOf(asks);
        questions = List.copyOf(questions);
        if (questions.size() > Question.MOST) {
            throw new IllegalArgumentException("Too many questions: " + questions.size());
        }
        if (keptDays < 1 || keptDays > LONGEST_KEPT_DAYS) {
            throw new IllegalArgumentException("No period: " + keptDays);
        }
    }

    /** The simplest: open until it starts, for everybody alone. */
    public static Admission of(UUID id, UUID activity, Seats seats) {
        return new Admission(
                id, activity, null, Opening.NOW, seats, Groups.NONE, Set.of(), List.of(), Telling.PLAIN, KEPT_DAYS);
    }

    public Admission opening(Opening other) {
        return new Admission(id, activity, run, other, seats, groups, asks, questions, telling, keptDays);
    }

    public Admission seats(Seats other) {
        return new Admission(id, activity, run, opening, other, groups, asks, questions, telling, keptDays);
    }

    public Admission groups(Groups other) {
        return new Admission(id, activity, run, opening, seats, other, asks, questions, telling, keptDays);
    }

    public Admission asking(Set<Asked> what, List<Question> own) {
        return new Admission(id, activity, run, opening, seats, groups, what, own, telling, keptDays);
    }

    public Admission telling(Telling other) {
        return new Admission(id, activity, run, opening, seats, groups, asks, questions, other, keptDays);
    }

    public boolean asks(Asked what) {
        return asks.contains(what);
    }
}
