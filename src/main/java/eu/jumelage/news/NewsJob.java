package eu.jumelage.news;

import eu.jumelage.web.Job;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every five minutes whether the hour of the news has come, and lets go of what was never confirmed. */
@Component
class NewsJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(NewsJob.class);

    private final Digests digests;
    private final Subscribers subscribers;

    NewsJob(Digests digests, Subscribers subscribers) {
        this.digests = digests;
        this.subscribers = subscribers;
    }

    @Override
    public String name() {
        return "news-told";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    /** What goes wrong with one partner keeps nothing from the others; it is tried again, since nothing was noted. */
    @Override
    public void work() {
        subscribers.forget();
        for (UUID partnership : digests.due()) {
            try {
                digests.tell(partnership);
            } catch (RuntimeException failed) {
                LOG.warn("The news of partnership {} is told later", partnership, failed);
            }
        }
    }
}
