package eu.jumelage.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's calendar in members' own programs: each has one secret address, which opens nothing else, and can take
 * it back.
 */
@Component
@Transactional
public class Subscriptions {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final InstantSource time;

    Subscriptions(JdbcClient sql, Accounts accounts, AuditTrail audit, InstantSource time) {
        this.sql = sql;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /** Where its secret stands in an address; the former one is dead. */
    public static String path(String secret) {
        return "/office/calendar/" + secret + ".ics";
    }

    /** @return the secret, which only its holder knows from now on */
    public String make(Member who) {
        String secret = Secret.fresh();
        sql.sql("""
                insert into office.subscription (account, hash, made_at) values (:account, :hash, :now)
                on conflict (account) do update set hash = excluded.hash, made_at = excluded.made_at""")
                .param("account", who.id())
                .param("hash", Secret.hash(secret))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        note(who, "calendar-link-made");
        return secret;
    }

    public void revoke(Member who) {
        int ended = sql.sql("delete from office.subscription where account = :account")
                .param("account", who.id())
                .update();
        if (ended > 0) {
            note(who, "calendar-link-revoked");
        }
    }

    /** Since when a member has an address; empty for none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Member who) {
        return sql.sql("select made_at from office.subscription where account = :account")
                .param("account", who.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Who holds a secret, as long as they may read what is internal. */
    @Transactional(readOnly = true)
    public Optional<Member> holder(String secret) {
        return sql.sql("select account from office.subscription where hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::find)
                .filter(Account::isActive)
                .map(Account::member)
                .filter(Member::mayRead);
    }

    private void note(Member who, String act) {
        audit.note(who, act, Accounts.KIND, who.id(), who.name(), Map.of(), Map.of());
    }
}
