package eu.jumelage.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One answer being drawn, for all who ask for it meanwhile.
 *
 * @param address path and query as they stand in the request
 * @param epoch what had been published before it began
 */
record Drawing(String address, long epoch, CompletableFuture<Outcome> outcome) {

    /** Where the request carries it to the one who draws. */
    static final String ATTRIBUTE = Drawing.class.getName();

    /** What becomes of those who wait. */
    sealed interface Outcome {
        /** It was kept: they get the same. */
        record Shared(KeptAnswer answer) implements Outcome {}

        /** It is nothing to share, or it failed: each draws alone. */
        record Alone() implements Outcome {}

        /** Something was published meanwhile: they ask again. */
        record Overtaken() implements Outcome {}
    }

    static Drawing of(String address, long epoch) {
        return new Drawing(address, epoch, new CompletableFuture<>());
    }

    /** Waits for the outcome, but not for ever: a hanging draughtsman must not hold up the others. */
    Outcome await() throws InterruptedException {
        try {
            return outcome.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return new Outcome.Alone();
        }
    }

    /** Nothing will be shared; without effect once something is. */
    void letGo() {
        outcome.complete(new Outcome.Alone());
    }
}
