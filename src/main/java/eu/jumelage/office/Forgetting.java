package eu.jumelage.office;

import eu.jumelage.web.Job;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every hour what visitors wrote is erased whose period is over. */
@Component
class Forgetting implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Letters letters;

    Forgetting(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "letters-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work() {
        int erased = letters.forget();
        if (erased > 0) {
            LOG.info("Erased {} letters of visitors: their period is over", erased);
        }
    }
}
