package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;

import eu.jumelage.office.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often forms were sent, so that nobody fills another's letter box, or the list. */
@Component
class Attempts {

    static final int MOST_OF_ONE_ADDRESS = 6;
    static final int MOST_OF_ALL = 5_000;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final JdbcClient sql;

    Attempts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one more; no if there were too many within an hour. */
    boolean take(String email, Instant now) {
        byte[] hash = Secret.hash(email.toLowerCase(Locale.ROOT));
        boolean free = sql.sql("""
                select count(*) filter (where address = :hash) < :mostOfOne and count(*) < :mostOfAll
                from participation.attempt where at > :since""")
                .param("hash", hash)
                .param("mostOfOne", MOST_OF_ONE_ADDRESS)
                .param("mostOfAll", MOST_OF_ALL)
                .param("since", column(now.minus(WITHIN)))
                .query(Boolean.class)
                .single();
        if (free) {
            sql.sql("insert into participation.attempt (address, at) values (:hash, :now)")
                    .param("hash", hash)
                    .param("now", column(now))
                    .update();
        }
        return free;
    }

    void forget(Instant now) {
        sql.sql("delete from participation.attempt where at <= :before")
                .param("before", column(now.minus(WITHIN)))
                .update();
    }
}
