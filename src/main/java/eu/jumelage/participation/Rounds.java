package eu.jumelage.participation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Every half minute: requests lapse whose time is over, and who is due is told; several nodes may do it at once. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final SigningUp signingUp;
    private final News news;

    Rounds(SigningUp signingUp, News news) {
        this.signingUp = signingUp;
        this.news = news;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void round() {
        try {
            signingUp.sweep();
            int told = 0;
            while (news.tellNext()) { // each in a transaction of its own
                told++;
            }
            if (told > 0) {
                LOG.info("Compared what {} registered people were told with what holds now", told);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database is away; it is tried again in half a minute", away);
        }
    }
}
