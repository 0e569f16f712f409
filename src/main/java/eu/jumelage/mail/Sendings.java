package eu.jumelage.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out what is due, to one sender each, and notes what became of it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Sendings {

    /** For so long a message is somebody's who took it; longer than a server may take to answer. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** For so long a server may say "later" (RFC 5321, 4.5.4.1); then the office is told. */
    static final Duration TRIED = Duration.ofDays(5);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);

    private final JdbcClient sql;
    private final InstantSource time;

    Sendings(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /**
     * The next that is due, for the one who asks. Nobody waits for a row that another is taking, and a later message
     * does not overtake an earlier one of its key that is on its way.
     */
    Optional<Sending> take() {
        return sql.sql("""
                update mail.message m
                set state = 'sending', leased_until = :until, attempts = m.attempts + 1
                where m.id = (
                    select n.id from mail.message n
                    where (n.state = 'waiting' and n.due_at <= :now
                            and not exists (select from mail.message before
                                where before.key = n.key and before.state = 'sending'))
                        or (n.state = 'sending' and n.leased_until <= :now)
                    order by n.due_at, n.id limit 1
                    for update skip locked)
                returning m.id, m.posted_at, m.attempts, m.recipient, m.language, m.kind, m.subject, m.body, m.method,
                    m.entry, m.unsubscribe""")
                .param("now", now())
                .param("until", now().plus(LEASE))
                .query(Sendings::read)
                .optional();
    }

    void sent(Sending sending) {
        done(sending, "sent", "");
    }

    void failed(Sending sending, String words) {
        done(sending, "failed", words);
    }

    private void done(Sending sending, String state, String words) {
        sql.sql("""
                update mail.message
                set state = :state, done_at = :now, leased_until = null, problem = :words
                where id = :id and state = 'sending' and attempts = :attempts""")
                .param("id", sending.id())
                .param("attempts", sending.attempts())
                .param("state", state)
                .param("now", now())
                .param("words", words)
                .update();
    }

    /** It was taken, but not tried: waits as before. */
    void giveBack(Sending sending) {
        again(sending, now().minusYears(1), "", 1);
    }

    /** Waits again, longer each time; what was written under its key meanwhile takes its place. */
    void later(Sending sending, String words) {
        if (time.instant().isAfter(sending.postedAt().plus(TRIED)) && sending.attempts() > 10) {
            failed(sending, words);
            return;
        }
        again(sending, now().plus(pause(sending.attempts(), FIRST, LONGEST)), words, 0);
    }

    private void again(Sending sending, OffsetDateTime earliest, String words, int uncounted) {
        int replaced = sql.sql("""
                delete from mail.message m
                where m.id = :id and m.state = 'sending' and m.attempts = :attempts
                    and exists (select from mail.message w where w.key = m.key and w.state = 'waiting')""")
                .param("id", sending.id())
                .param("attempts", sending.attempts())
                .update();
        if (replaced == 0) {
            sql.sql("""
                    update mail.message
                    set state = 'waiting', leased_until = null, due_at = greatest(due_at, :due), problem = :words,
                        attempts = attempts - :uncounted
                    where id = :id and state = 'sending' and attempts = :attempts""")
                    .param("id", sending.id())
                    .param("attempts", sending.attempts())
                    .param("due", earliest)
                    .param("words", words)
                    .param("uncounted", uncounted)
                    .update();
        }
    }

    /** Twice as long each time. */
    static Duration pause(int tries, Duration first, Duration longest) {
        Duration pause = first.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    /** Takes recipient, text and entry out of what was done with so long ago. */
    int forget(OffsetDateTime before) {
        return sql.sql("""
                update mail.message
                set recipient = '', subject = '', body = '[]', method = null, entry = null, unsubscribe = null,
                    key = id::text, problem = '', forgotten = true
                where state in ('sent', 'failed') and not forgotten and done_at < :before""").param("before", before).update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static Sending read(ResultSet row, int number) throws SQLException {
        Instant posted = row.getObject("posted_at", OffsetDateTime.class).toInstant();
        return new Sending(row.getObject("id", UUID.class), posted, row.getInt("attempts"), MessageRow.message(row));
    }
}
