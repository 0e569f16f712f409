package eu.jumelage.news;

import eu.jumelage.mail.Outbox;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the subscribers of a partner what is new, once a day and only if anything is. */
@Component
@Transactional
class Digests {

    private final Known known;
    private final SubscriptionRows rows;
    private final Links links;
    private final PartnersNews partners;
    private final NewsMails mails;
    private final Outbox outbox;
    private final InstantSource time;

    Digests(
            Known known,
            SubscriptionRows rows,
            Links links,
            PartnersNews partners,
            NewsMails mails,
            Outbox outbox,
            InstantSource time) {
        this.known = known;
        this.rows = rows;
        this.links = links;
        this.partners = partners;
        this.mails = mails;
        this.outbox = outbox;
        this.time = time;
    }

    @Transactional(readOnly = true)
    List<UUID> due() {
        return known.due();
    }

    /** Mails and what is known from now on are written together, or neither. @return how many mails */
    int tell(UUID partnership) {
        Optional<Partner> partner = partners.partner(partnership);
        if (!known.take(partnership) || partner.isEmpty()) {
            return 0;
        }
        Map<UUID, String> before = known.of(partnership);
        var items = new HashMap<Language, List<NewsItem>>();
        int written = 0;
        for (Subscription to : rows.of(partnership)) {
            List<NewsItem> news =
                    items.computeIfAbsent(to.language(), each -> partners.since(partnership, before, each));
            if (!news.isEmpty()) {
                outbox.post(
                        Subscribers.prefix(to.id()) + UUID.randomUUID(),
                        time.instant(),
                        mails.digest(partner.get(), to.email(), to.language(), news, links.make(to.id())));
                written++;
            }
        }
        known.keep(partnership, partners.known(partnership));
        return written;
    }
}
