package eu.jumelage.web;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job of steps, each in a transaction of its own, until nothing is left to do.
 *
 * @param said for the log, with {@code {}} for how many it did
 * @param step says how many it did
 */
public record Stepwise(String name, Duration every, String said, IntSupplier step) implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Stepwise.class);

    @Override
    public void work() {
        int all = 0;
        int done = step.getAsInt();
        while (done > 0) {
            all += done;
            done = step.getAsInt();
        }
        if (all > 0) {
            LOG.info(said, all);
        }
    }
}
