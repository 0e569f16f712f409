package eu.jumelage.portal.pages;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few through at a time, in their order: who waits for seats while hundreds ask at once holds no connection to
 * the database that readers need.
 */
final class Turnstile {

    private static final int AT_ONCE = 3;

    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);

    <T> T through(Supplier<T> task) {
        atOnce.acquireUninterruptibly();
        try {
            return task.get();
        } finally {
            atOnce.release();
        }
    }
}
