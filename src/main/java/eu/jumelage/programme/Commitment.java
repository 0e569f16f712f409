package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a city promised at an activity, who sees to it, until when, and what shows that it is done. */
public record Commitment(
        UUID id,
        UUID activity,
        Text text,
        UUID byCity,
        String owner,
        LocalDate dueOn,
        State state,
        @Nullable String evidence,
        boolean example) {

    /** What became of it. */
    public enum State implements Keyed {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }
}
