package eu.jumelage.news;

import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All subscriptions, as the database keeps them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubscriptionRows {

    private final JdbcClient sql;

    SubscriptionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever asks again before confirming may choose another language; what is confirmed stays as it is. */
    Subscription ask(Subscription asked) {
        sql.sql("""
                insert into news.subscription as s (id, partnership, email, language, asked_at)
                values (:id, :partnership, :email, :language, :askedAt)
                on conflict (lower(email), partnership) do update
                set language = excluded.language, asked_at = excluded.asked_at where s.confirmed_at is null""")
                .param("id", asked.id())
                .param("partnership", asked.partnership())
                .param("email", asked.email())
                .param("language", asked.language().tag())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("""
                select id, partnership, email, language, asked_at, confirmed_at from news.subscription
                where lower(email) = lower(:email) and partnership = :partnership""")
                .param("email", asked.email())
                .param("partnership", asked.partnership())
                .query(SubscriptionRows::read)
                .single();
    }

    Optional<Subscription> lock(UUID id) {
        return sql.sql("""
                select id, partnership, email, language, asked_at, confirmed_at from news.subscription
                where id = :id for update""").param("id", id).query(SubscriptionRows::read).optional();
    }

    void confirm(UUID id, OffsetDateTime now) {
        sql.sql("update news.subscription set confirmed_at = :now where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from news.subscription where id = :id").param("id", id).update();
    }

    /** Those that are confirmed. */
    List<Subscription> of(UUID partnership) {
        return sql.sql("""
                select id, partnership, email, language, asked_at, confirmed_at from news.subscription
                where partnership = :partnership and confirmed_at is not null order by id""")
                .param("partnership", partnership)
                .query(SubscriptionRows::read)
                .list();
    }

    List<Subscription> ofAddress(String email) {
        return sql.sql("""
                select id, partnership, email, language, asked_at, confirmed_at from news.subscription
                where lower(email) = lower(:email) order by asked_at, id""").param("email", email).query(SubscriptionRows::read).list();
    }

    /** The confirmed ones of each partnership that has any, most first. */
    Map<UUID, Long> counts() {
        var counts = new LinkedHashMap<UUID, Long>();
        sql.sql("""
                select partnership, count(*) as number from news.subscription
                where confirmed_at is not null group by partnership order by number desc, partnership""").query(row -> {
            counts.put(row.getObject("partnership", UUID.class), row.getLong("number"));
        });
        return counts;
    }

    /** @return the ids of those that nobody confirmed since */
    List<UUID> unconfirmedBefore(OffsetDateTime then) {
        return sql.sql("delete from news.subscription where confirmed_at is null and asked_at <= :then returning id")
                .param("then", then)
                .query(UUID.class)
                .list();
    }

    private static Subscription read(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("partnership", UUID.class),
                row.getString("email"),
                new Language(row.getString("language")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
