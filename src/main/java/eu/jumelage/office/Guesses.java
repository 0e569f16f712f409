package eu.jumelage.office;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often somebody tried a password for an address, so that nobody tries for long. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Guesses {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(5);

    /** Whether one more may be tried; the first that may not is told apart, to be noted once. */
    enum Turn {
        FREE,
        JUST_REFUSED,
        REFUSED
    }

    private final JdbcClient sql;
    private final InstantSource time;

    Guesses(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** Counted before it is tried, one after the other: many at once get no more turns than one after another. */
    Turn take(String address) {
        byte[] hash = Secret.hash(address);
        OffsetDateTime now = time.instant().atOffset(ZoneOffset.UTC);
        sql.sql("select pg_advisory_xact_lock(hashtextextended('guess' || encode(:hash, 'hex'), 0))")
                .param("hash", hash)
                .query(row -> {});
        sql.sql("delete from office.guess where at <= :then")
                .param("then", now.minus(WITHIN))
                .update();
        long tried = sql.sql("select count(*) from office.guess where address = :hash")
                .param("hash", hash)
                .query(Long.class)
                .single();
        if (tried > MOST) {
            return Turn.REFUSED;
        }
        sql.sql("insert into office.guess (address, at) values (:hash, :now)")
                .param("hash", hash)
                .param("now", now)
                .update();
        return tried == MOST ? Turn.JUST_REFUSED : Turn.FREE;
    }

    /** The right one was found. */
    void forget(String address) {
        sql.sql("delete from office.guess where address = :hash")
                .param("hash", Secret.hash(address))
                .update();
    }
}
