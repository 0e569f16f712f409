package eu.jumelage.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the office finds it in the outbox.
 *
 * @param due when it is tried next, while it waits
 * @param done when it was sent or failed
 * @param problem the words of the server that refused or delayed it; empty where none did
 * @param givenUpBy who decided that it shall not go out any more
 * @param forgotten when its period is over: nothing is left but its kind and its days
 */
public record Posted(
        UUID id,
        State state,
        Message message,
        Instant postedAt,
        Instant due,
        @Nullable Instant done,
        int attempts,
        String problem,
        @Nullable String givenUpBy,
        boolean forgotten) {

    /** Where it is on its way. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Waits because a server said "later". */
    public boolean isDelayed() {
        return state == State.WAITING && attempts > 0;
    }

    public boolean canGoAgain() {
        return !forgotten && (state == State.SENT || state == State.FAILED || isDelayed());
    }

    /** What failed, too: then it asks nobody for anything any more. */
    public boolean canBeGivenUp() {
        return state == State.WAITING || !forgotten && state == State.FAILED && givenUpBy == null;
    }
}
