package eu.jumelage.programme;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Every ten minutes it is seen who is to be reminded; several nodes may do it at once. */
@Component
class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

    private final Reminders reminders;

    Reminding(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void remind() {
        try {
            int written = reminders.remind();
            while (written > 0) {
                LOG.info("Reminded of {} commitments", written);
                written = reminders.remind();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; reminders are written in ten minutes", away);
        }
    }
}
