package eu.jumelage.news;

import eu.jumelage.office.Secret;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The personal links in mails; each mail has its own, and all of them lead to their subscription until it ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Links {

    /** So old a mail's link may be and still end a subscription, if a newer one is there. */
    private static final Period KEPT = Period.ofYears(2);

    private final JdbcClient sql;
    private final InstantSource time;

    Links(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** @return the secret, which nobody knows afterwards but who gets the mail */
    String make(UUID subscription) {
        String secret = Secret.fresh();
        sql.sql("insert into news.link (hash, subscription, made_at) values (:hash, :subscription, :now)")
                .param("hash", Secret.hash(secret))
                .param("subscription", subscription)
                .param("now", now())
                .update();
        return secret;
    }

    Optional<UUID> find(String secret) {
        return sql.sql("select subscription from news.link where hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional();
    }

    void forget() {
        sql.sql("""
                delete from news.link l where l.made_at < :before and exists (
                    select from news.link n where n.subscription = l.subscription and n.made_at > l.made_at)""").param("before", now().minus(KEPT)).update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
