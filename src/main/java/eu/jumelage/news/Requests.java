package eu.jumelage.news;

import eu.jumelage.office.Secret;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts who asks, so that nobody fills a stranger's mailbox, and nobody all mailboxes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Requests {

    static final int MOST_IN_AN_HOUR = 200;
    static final int MOST_TO_ONE = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final InstantSource time;

    Requests(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** One after the other, so that many at once are counted like many in a row. */
    boolean isFull() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('news.request', 0))")
                .query(row -> {});
        return sql.sql("select count(*) >= :most from news.request where at > :since")
                .param("most", MOST_IN_AN_HOUR)
                .param("since", now().minusHours(1))
                .query(Boolean.class)
                .single();
    }

    /** Whether one more mail may go to this address. */
    boolean take(String email) {
        byte[] address = Secret.hash(email.toLowerCase(Locale.ROOT));
        long lately = sql.sql("select count(*) from news.request where address = :address and at > :since")
                .param("address", address)
                .param("since", now().minus(DAY))
                .query(Long.class)
                .single();
        if (lately >= MOST_TO_ONE) {
            return false;
        }
        sql.sql("insert into news.request (address, at) values (:address, :now)")
                .param("address", address)
                .param("now", now())
                .update();
        return true;
    }

    void forget() {
        sql.sql("delete from news.request where at <= :since")
                .param("since", now().minus(DAY))
                .update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
