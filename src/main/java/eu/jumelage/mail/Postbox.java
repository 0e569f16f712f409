package eu.jumelage.mail;

import eu.jumelage.mail.Posted.State;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the office looks into it: what waits, what went out, what failed, and what shall go again. */
@Component
@Transactional
public class Postbox {

    /** All that a {@link Posted} is read from. */
    private static final String MESSAGES = """
            select m.id, m.state, m.posted_at, m.due_at, m.done_at, m.attempts, m.problem, m.given_up_by, m.forgotten,
                m.recipient, m.language, m.kind, m.subject, m.body, m.method, m.entry, m.unsubscribe
            from mail.message m
            """;

    /** What a list is narrowed by; an empty part of an address is in all of them. */
    public record Wanted(@Nullable State state, String recipient) {}

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final InstantSource time;

    Postbox(JdbcClient sql, AuditTrail audit, InstantSource time) {
        this.sql = sql;
        this.audit = audit;
        this.time = time;
    }

    /** How many there are of each, the forgotten ones too. */
    @Transactional(readOnly = true)
    public Map<State, Long> counts() {
        var counts = new EnumMap<State, Long>(State.class);
        sql.sql("select state, count(*) as number from mail.message group by state")
                .query(row -> {
                    counts.put(state(row), row.getLong("number"));
                });
        return counts;
    }

    /** The latest written first; @param after the last one of the part before. */
    @Transactional(readOnly = true)
    public List<Posted> list(Wanted wanted, @Nullable UUID after, int most) {
        return sql.sql(MESSAGES + """
                where (:state::text is null or m.state = :state)
                    and (:recipient = '' or position(lower(:recipient) in lower(m.recipient)) > 0)
                    and (:after::uuid is null or (m.posted_at, m.id) < (
                        select b.posted_at, b.id from mail.message b where b.id = :after::uuid))
                order by m.posted_at desc, m.id desc limit :most""")
                .param("state", wanted.state() == null ? null : wanted.state().key())
                .param("recipient", wanted.recipient())
                .param("after", after)
                .param("most", most)
                .query(Postbox::read)
                .list();
    }

    /** Everything that went or goes to this address, as it wants to know. */
    @Transactional(readOnly = true)
    public List<Posted> to(String recipient) {
        return sql.sql(MESSAGES + """
                where lower(m.recipient) = lower(:recipient)
                order by m.posted_at, m.id""")
                .param("recipient", recipient)
                .query(Postbox::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Posted> find(UUID id) {
        return sql.sql(MESSAGES + """
                where m.id = :id""").param("id", id).query(Postbox::read).optional();
    }

    /** What failed or is delayed is tried at once; of what was sent a copy goes out, as a message of its own. */
    public Again again(UUID id, Member by) {
        Posted posted = find(id).filter(Posted::canGoAgain).orElse(null);
        if (posted == null) {
            return Again.NOT_NOW;
        }
        int waits = posted.state() == State.SENT ? copied(id) : tried(id);
        if (waits == 0) {
            return Again.NEWER;
        }
        audit.note(by, "mail-again", "mail", id, posted.message().subject(), Map.of(), Map.of());
        return Again.WAITS;
    }

    private int copied(UUID id) {
        return sql.sql("""
                insert into mail.message (id, key, kind, recipient, language, subject, body, method, entry, unsubscribe,
                    posted_at, due_at)
                select :copy, key, kind, recipient, language, subject, body, method, entry, unsubscribe, :now, :now
                from mail.message
                where id = :id
                on conflict (key) where state = 'waiting' do nothing""")
                .param("id", id)
                .param("copy", UUID.randomUUID())
                .param("now", now())
                .update();
    }

    private int tried(UUID id) {
        return sql.sql("""
                update mail.message m
                set state = 'waiting', due_at = :now, done_at = null, attempts = 0, problem = '', given_up_by = null
                where m.id = :id and m.state in ('failed', 'waiting') and not exists (
                    select from mail.message w where w.key = m.key and w.state = 'waiting' and w.id <> m.id)""").param("id", id).param("now", now()).update();
    }

    /** What a server refused and nobody has decided about, the latest first. */
    @Transactional(readOnly = true)
    public List<Posted> refused(int most) {
        return sql.sql(MESSAGES + """
                where m.state = 'failed' and m.given_up_by is null and not m.forgotten
                order by m.done_at desc, m.id limit :most""").param("most", most).query(Postbox::read).list();
    }

    /** What waits, or failed, shall not go out any more. @return false where it went already */
    public boolean giveUp(UUID id, Member by) {
        Optional<String> subject = sql.sql("""
                update mail.message
                set state = 'failed', done_at = coalesce(done_at, :now), given_up_by = :by
                where id = :id and (state = 'waiting' or state = 'failed' and given_up_by is null)
                returning subject""")
                .param("id", id)
                .param("now", now())
                .param("by", by.name())
                .query(String.class)
                .optional();
        subject.ifPresent(each -> audit.note(by, "mail-given-up", "mail", id, each, Map.of(), Map.of()));
        return subject.isPresent();
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    private static Posted read(ResultSet row, int number) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Posted(
                row.getObject("id", UUID.class),
                state(row),
                MessageRow.message(row),
                instant(row, "posted_at"),
                instant(row, "due_at"),
                done == null ? null : done.toInstant(),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getString("given_up_by"),
                row.getBoolean("forgotten"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
