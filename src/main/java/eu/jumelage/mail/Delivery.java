package eu.jumelage.mail;

import eu.jumelage.mail.Sending.Outcome;
import eu.jumelage.web.Job;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Sending and noting it cannot be one step: who is killed between them leaves a message leased, and
 * it goes out again with the same Message-ID when the lease is over. In every other case each goes out once.
 */
@Component
class Delivery implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** In one round; then others of the program's jobs have their turn. */
    private static final int MOST = 1000;

    private final MailSettings settings;
    private final Sendings sendings;
    private final Drafting drafting;
    private final ServerState server;
    private volatile boolean stopping;

    Delivery(MailSettings settings, Sendings sendings, Drafting drafting, ServerState server) {
        this.settings = settings;
        this.sendings = sendings;
        this.drafting = drafting;
        this.server = server;
    }

    /** When the program ends, the message on its way is still noted, and no other begun. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Override
    public String name() {
        return "mail-sent";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    /** A message that was taken while the server turns out to be away does not count as tried. */
    @Override
    public void work() {
        if (stopping || !settings.isGiven() || !server.isDue()) {
            return;
        }
        Optional<Sending> first = sendings.take();
        if (first.isEmpty()) {
            return;
        }
        try (Postman postman = Postman.to(settings)) {
            server.isThere();
            Optional<Sending> next = first;
            for (int sent = 0; next.isPresent() && deliver(next.get(), postman); sent++) {
                next = sent < MOST && !stopping ? sendings.take() : Optional.empty();
            }
        } catch (MessagingException away) {
            server.isAway(Postman.words(away));
            sendings.giveBack(first.get());
            LOG.debug("The mail server is away; it is tried again", away);
        }
    }

    /** @return whether there is any sense in handing over another one now */
    private boolean deliver(Sending sending, Postman postman) {
        switch (drawn(sending, postman)) {
            case Outcome.Sent _ -> sendings.sent(sending);
            case Outcome.Later(String words) -> sendings.later(sending, words);
            case Outcome.Refused(String words) -> sendings.failed(sending, words);
            case Outcome.ServerAway(String words) -> {
                sendings.later(sending, words);
                server.isAway(words);
                return false;
            }
        }
        return true;
    }

    /** What cannot even be drawn holds nobody else up. */
    private Outcome drawn(Sending sending, Postman postman) {
        if (!MailSettings.isAddress(sending.message().to())) {
            return new Outcome.Refused("501 " + sending.message().to());
        }
        MimeMessage mime;
        try {
            mime = drafting.mime(sending);
        } catch (MessagingException | RuntimeException broken) {
            LOG.warn("A message cannot be drawn: {}", sending.id(), broken);
            return new Outcome.Refused(Drafting.line(String.valueOf(broken.getMessage())));
        }
        return postman.hand(mime);
    }
}
