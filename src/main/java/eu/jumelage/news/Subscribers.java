package eu.jumelage.news;

import eu.jumelage.mail.MailSettings;
import eu.jumelage.mail.Outbox;
import eu.jumelage.mail.Postbox;
import eu.jumelage.mail.Posted;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who get the news of a partner by e-mail: they ask, confirm and end it by links that only they have. */
@Component
@Transactional
public class Subscribers {

    /** For so long a subscription can be confirmed; then nothing of it is left. */
    public static final Duration WAITS = Duration.ofHours(48);

    private final SubscriptionRows rows;
    private final Links links;
    private final Requests requests;
    private final Known known;
    private final PartnersNews partners;
    private final NewsMails mails;
    private final Outbox outbox;
    private final Postbox postbox;
    private final AuditTrail audit;
    private final InstantSource time;

    Subscribers(
            SubscriptionRows rows,
            Links links,
            Requests requests,
            Known known,
            PartnersNews partners,
            NewsMails mails,
            Outbox outbox,
            Postbox postbox,
            AuditTrail audit,
            InstantSource time) {
        this.rows = rows;
        this.links = links;
        this.requests = requests;
        this.known = known;
        this.partners = partners;
        this.mails = mails;
        this.outbox = outbox;
        this.postbox = postbox;
        this.audit = audit;
        this.time = time;
    }

    /** Writes to the address, and says nobody whether it was known. */
    public Asking ask(UUID partnership, String typed, Language language) {
        String email = typed.strip();
        if (!MailSettings.isAddress(email)) {
            return new Asking.NoAddress();
        }
        Partner partner = partners.partner(partnership).orElseThrow();
        if (requests.isFull()) {
            return new Asking.TooMany();
        }
        if (requests.take(email)) {
            write(partner, partnership, email, language);
        }
        return new Asking.Asked();
    }

    private void write(Partner partner, UUID partnership, String email, Language language) {
        var subscription = rows.ask(new Subscription(UUID.randomUUID(), partnership, email, language, now(), null));
        String secret = links.make(subscription.id());
        String key = prefix(subscription.id()) + (subscription.isConfirmed() ? "known" : "confirm");
        outbox.post(
                key,
                now(),
                subscription.isConfirmed()
                        ? mails.known(partner, subscription.email(), subscription.language(), secret)
                        : mails.confirm(partner, subscription.email(), subscription.language(), secret));
    }

    /** To whom this link belongs; empty where it is over. */
    public Optional<Subscription> by(String secret) {
        return links.find(secret).flatMap(rows::lock).filter(one -> one.isConfirmed() || !isOver(one));
    }

    /** A second time changes nothing. */
    public Optional<Subscription> confirm(String secret) {
        Optional<Subscription> found = by(secret);
        found.filter(one -> !one.isConfirmed()).ifPresent(one -> {
            known.begin(one.partnership(), rows.of(one.partnership()).isEmpty());
            rows.confirm(one.id(), now().atOffset(ZoneOffset.UTC));
            outbox.takeBackBelow(prefix(one.id()) + "confirm");
        });
        return found.flatMap(one -> rows.lock(one.id()));
    }

    /** Erases it, and what waits to be sent to it. */
    public void end(String secret) {
        links.find(secret).flatMap(rows::lock).ifPresent(this::erase);
    }

    private void erase(Subscription subscription) {
        rows.delete(subscription.id());
        outbox.takeBackBelow(prefix(subscription.id()));
    }

    /** How many confirmed it, by partnership. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> counts() {
        return rows.counts();
    }

    /** What is kept of an address. */
    public record OfAddress(List<Subscription> subscriptions, List<Posted> mails) {
        public boolean isEmpty() {
            return subscriptions.isEmpty() && mails.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public OfAddress of(String email) {
        return new OfAddress(
                rows.ofAddress(email),
                postbox.to(email).stream()
                        .filter(each -> NewsMails.KINDS.contains(each.message().kind()))
                        .toList());
    }

    /** Handed out to whoever asked for their own data; that it was is noted, the address is not. */
    public OfAddress export(String email, Member by) {
        OfAddress kept = of(email);
        audit.note(by, "subscriber-exported", "subscriber", UUID.randomUUID(), "", Map.of(), Map.of());
        return kept;
    }

    /** Erases an address everywhere, because its owner asked for it. */
    public void erase(String email, Member by) {
        rows.ofAddress(email).forEach(this::erase);
        outbox.forget(email, NewsMails.KINDS);
        audit.note(by, "subscriber-erased", "subscriber", UUID.randomUUID(), "", Map.of(), Map.of());
    }

    /** @return how many were never confirmed */
    int forget() {
        List<UUID> over = rows.unconfirmedBefore(now().minus(WAITS).atOffset(ZoneOffset.UTC));
        over.forEach(id -> outbox.takeBackBelow(prefix(id)));
        requests.forget();
        links.forget();
        return over.size();
    }

    private boolean isOver(Subscription subscription) {
        return !subscription.askedAt().plus(WAITS).isAfter(time.instant());
    }

    static String prefix(UUID subscription) {
        return "news:" + subscription + ":";
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
