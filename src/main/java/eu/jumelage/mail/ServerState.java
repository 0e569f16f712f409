package eu.jumelage.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the mail server takes anything, as the node found that tried last. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class ServerState {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final InstantSource time;

    ServerState(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** Since when it takes nothing, and what it said. */
    public record Away(Instant since, String words) {}

    @Transactional(readOnly = true)
    public Optional<Away> away() {
        return sql.sql("select away_since, words from mail.server where away_since is not null")
                .query((row, _) -> new Away(
                        row.getObject("away_since", OffsetDateTime.class).toInstant(), row.getString("words")))
                .optional();
    }

    /** Whether it is time to try it: a server that was away is asked again after a pause, of five minutes at most. */
    boolean isDue() {
        return sql.sql("select again_at <= :now from mail.server")
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    void isThere() {
        sql.sql("""
                update mail.server set away_since = null, words = '', tries = 0, again_at = '-infinity'
                where away_since is not null""").update();
    }

    void isAway(String words) {
        int tries = sql.sql("select tries from mail.server for update")
                        .query(Integer.class)
                        .single()
                + 1;
        sql.sql("""
                update mail.server
                set away_since = coalesce(away_since, :now), words = :words, tries = :tries, again_at = :again""")
                .param("now", now())
                .param("words", words)
                .param("tries", tries)
                .param("again", now().plus(Sendings.pause(tries, FIRST, LONGEST)))
                .update();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
