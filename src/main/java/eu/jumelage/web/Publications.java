package eu.jumelage.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts what is published, so that no node shows an old page: every publication has a number, the same on all nodes.
 */
@Component
public class Publications {

    static final String CHANNEL = "publication";

    private final JdbcClient sql;
    private final long trust;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private long number = -1; // unknown
    private volatile long epoch;
    private volatile long checked;
    private volatile boolean everChecked;

    Publications(JdbcClient sql, WebSettings settings) {
        this.sql = sql;
        trust = settings.unwatched()
                .plus(PublicationWatch.PAUSE)
                .plus(Duration.ofSeconds(1))
                .toNanos();
    }

    /**
     * To be called in the transaction that changes what the public sees. From its commit on no kept page is shown: on
     * this node before the caller goes on, on the others within moments.
     */
    public void publish() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Publishing belongs into the transaction of what is published");
        }
        if (TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(AfterCommit.class::isInstance)) {
            return; // one number for all that this transaction publishes
        }
        long next = sql.sql("update web.publication set number = number + 1 returning number")
                .query(Long.class)
                .single();
        sql.sql("select pg_notify(:channel, :number::text)")
                .param("channel", CHANNEL)
                .param("number", next)
                .query((row, index) -> true)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(next));
    }

    /** The watch asked the database: this number stands there. */
    synchronized void found(long current) {
        if (current != number) {
            number = current;
            turn();
        }
        checked = System.nanoTime();
        everChecked = true;
    }

    private synchronized void published(long next) {
        if (next > number) {
            number = next;
            turn();
        }
    }

    private void turn() {
        epoch++;
        followers.forEach(Runnable::run);
    }

    /** Rises on this node whenever the number is another; what was drawn in an earlier epoch is old. */
    long epoch() {
        return epoch;
    }

    /** If the number was seen lately; else somebody may have published without our knowing. */
    boolean isWatched() {
        return everChecked && System.nanoTime() - checked < trust;
    }

    void whenPublished(Runnable follower) {
        followers.add(follower);
    }

    private final class AfterCommit implements TransactionSynchronization {
        private final long next;

        AfterCommit(long next) {
            this.next = next;
        }

        @Override
        public void afterCommit() {
            published(next);
        }
    }
}
