package eu.jumelage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The house's clock in tests: the real one until a test sets it. */
public final class TestClock implements InstantSource {

    private volatile @Nullable Instant set;

    @Override
    public Instant instant() {
        Instant now = set;
        return now == null ? Instant.now() : now;
    }

    public void set(Instant instant) {
        set = instant;
    }

    public void advance(Duration duration) {
        set = instant().plus(duration);
    }

    /** Back to the real time; a test that sets the clock does this when it ends. */
    public void reset() {
        set = null;
    }
}
