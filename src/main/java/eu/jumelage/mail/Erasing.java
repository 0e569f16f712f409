package eu.jumelage.mail;

import eu.jumelage.web.Job;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every hour takes out of old messages to whom they went and what they said; that they were sent stays. */
@Component
class Erasing implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final Sendings sendings;
    private final MailSettings settings;
    private final InstantSource time;

    Erasing(Sendings sendings, MailSettings settings, InstantSource time) {
        this.sendings = sendings;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String name() {
        return "mail-forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work() {
        int erased = sendings.forget(time.instant().atOffset(ZoneOffset.UTC).minus(settings.kept()));
        if (erased > 0) {
            LOG.info("Erased the text of {} messages: their period is over", erased);
        }
    }
}
