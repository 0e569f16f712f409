package eu.jumelage.partnerships.claims;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files of twinnings that somebody of the office sent, on their way into the claims or arrived there.
 *
 * @param source who says so, as the office calls it
 * @param seen when whoever takes it in last gave a sign of life
 * @param file which is being read; null before the first
 * @param lines how many of it were read
 * @param outcome once there is one
 */
public record Upload(
        UUID id,
        String source,
        String who,
        Instant begun,
        Instant seen,
        State state,
        @Nullable TwinningFile file,
        long lines,
        @Nullable Intake outcome) {

    /** After that long without a sign of life nobody takes it in any more. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** How far it is. */
    public enum State {
        RUNNING,
        /** All good lines are claims. */
        TAKEN,
        /** Nothing was taken: the files cannot be used. */
        UNUSABLE,
        /** Nothing was taken: something broke, or the program was stopped meanwhile. */
        FAILED;

        /** As the words of the interface call it: "running". */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it stands at that moment: silence is a failure. */
    Upload at(Instant now) {
        boolean silent = state == State.RUNNING && seen.isBefore(now.minus(SILENCE));
        return silent ? new Upload(id, source, who, begun, seen, State.FAILED, file, lines, null) : this;
    }
}
