package eu.jumelage.participation;

import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What is done about registrations by the clock; several nodes may do it at once. */
@Component
class TimelyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(TimelyRounds.class);

    private final Reminders reminders;
    private final Erasure erasure;

    TimelyRounds(Reminders reminders, Erasure erasure) {
        this.reminders = reminders;
        this.erasure = erasure;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void remind() {
        all("Wrote {} reminders", reminders::send);
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void erase() {
        all("Erased whose {} registrations were: their period is over", erasure::overdue);
    }

    /** Step by step, until nothing is left. */
    private static void all(String said, IntSupplier step) {
        try {
            int done = step.getAsInt();
            while (done > 0) {
                LOG.info(said, done);
                done = step.getAsInt();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; the next round comes soon", away);
        }
    }
}
