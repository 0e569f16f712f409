package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a city promised at an activity, who sees to it, until when, and what shows that it is done.
 *
 * @param settledOn the day on which it was done or dropped
 */
public record Commitment(
        UUID id,
        UUID activity,
        Text text,
        UUID byCity,
        Owner owner,
        LocalDate dueOn,
        State state,
        @Nullable String evidence,
        @Nullable LocalDate settledOn,
        boolean example,
        Instant changedAt)
        implements Ledger.Noted<Commitment> {

    /** So many days before it is due it is brought to mind. */
    public static final int AHEAD = 14;

    private static final int WEEK = 7;

    /** What became of it. */
    public enum State implements Keyed {
        OPEN,
        DONE,
        DROPPED
    }

    /**
     * Who sees to it, on either side.
     *
     * @param email where reminders go; null for none
     * @param language of the reminders
     */
    public record Owner(
            String name, @Nullable String email, @Nullable Language language) {
        public Owner {
            if (email != null && language == null) {
                throw new IllegalArgumentException("Reminders are written in a language");
            }
        }

        public static Owner named(String name) {
            return new Owner(name, null, null);
        }
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }

    /** Whether its owner is written to. */
    public boolean isReminded() {
        return state == State.OPEN && owner.email() != null;
    }

    /** The first day of a reminder after that day: two weeks before, on the day itself, then each week. */
    public LocalDate remindedAfter(LocalDate day) {
        LocalDate ahead = dueOn.minusDays(AHEAD);
        if (day.isBefore(ahead)) {
            return ahead;
        }
        if (day.isBefore(dueOn)) {
            return dueOn;
        }
        long weeks = (day.toEpochDay() - dueOn.toEpochDay()) / WEEK + 1;
        return dueOn.plusDays(weeks * WEEK);
    }

    @Override
    public Commitment called(UUID other) {
        return new Commitment(
                other, activity, text, byCity, owner, dueOn, state, evidence, settledOn, example, changedAt);
    }

    @Override
    public Commitment changed(Instant at) {
        return new Commitment(id, activity, text, byCity, owner, dueOn, state, evidence, settledOn, example, at);
    }

    @Override
    public boolean saysTheSame(Commitment other) {
        return called(other.id).changed(other.changedAt).equals(other);
    }
}
