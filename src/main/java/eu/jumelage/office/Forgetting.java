package eu.jumelage.office;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Every hour what visitors wrote is erased whose period is over; several nodes may do it at once. */
@Component
@EnableScheduling
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Letters letters;

    Forgetting(Letters letters) {
        this.letters = letters;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forget() {
        try {
            int erased = letters.forget();
            if (erased > 0) {
                LOG.info("Erased {} letters of visitors: their period is over", erased);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; letters are erased in the next hour", away);
        }
    }
}
