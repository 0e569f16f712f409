package eu.jumelage.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where e-mails wait until they are sent; they are written in the transaction of what they tell of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final JdbcClient sql;
    private final InstantSource time;

    Outbox(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /**
     * Puts a message in, once the transaction commits.
     *
     * @param key what it tells of and to whom: a message with the same key that still waits is replaced
     * @param due not sent before this instant
     */
    public void post(String key, Instant due, Message message) {
        Message.Entry entry = message.entry();
        sql.sql("""
                insert into mail.message (id, key, kind, recipient, language, subject, body, method, entry, unsubscribe,
                    posted_at, due_at)
                values (:id, :key, :kind, :recipient, :language, :subject, :body::jsonb, :method, :entry, :unsubscribe,
                    :postedAt, :dueAt)
                on conflict (key) where state = 'waiting' do update
                set kind = excluded.kind, recipient = excluded.recipient, language = excluded.language,
                    subject = excluded.subject, body = excluded.body, method = excluded.method,
                    entry = excluded.entry, unsubscribe = excluded.unsubscribe, posted_at = excluded.posted_at,
                    due_at = excluded.due_at, attempts = 0, problem = '', forgotten = false""")
                .param("id", UUID.randomUUID())
                .param("key", key)
                .param("kind", message.kind())
                .param("recipient", message.to())
                .param("language", message.language().tag())
                .param("subject", message.subject())
                .param("body", JsonMapper.shared().writeValueAsString(message.body()))
                .param("method", entry == null ? null : entry.method().name())
                .param("entry", entry == null ? null : entry.file())
                .param("unsubscribe", message.unsubscribe())
                .param("postedAt", time.instant().atOffset(ZoneOffset.UTC))
                .param("dueAt", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back what waits under this key; what was sent was sent. */
    public void takeBack(String key) {
        sql.sql("delete from mail.message where key = :key and state = 'waiting'")
                .param("key", key)
                .update();
    }

    /** The same for all whose key begins like this. */
    public void takeBackBelow(String beginning) {
        sql.sql("delete from mail.message where starts_with(key, :beginning) and state = 'waiting'")
                .param("beginning", beginning)
                .update();
    }

    /**
     * Takes an address out of all messages of these kinds: who asked to be forgotten gets nothing more, and what was
     * sent keeps its day alone.
     *
     * @return how many messages
     */
    public int forget(String recipient, Collection<String> kinds) {
        int waiting =
                sql.sql("""
                delete from mail.message
                where lower(recipient) = lower(:recipient) and kind in (:kinds) and state = 'waiting'""").param("recipient", recipient).param("kinds", kinds).update();
        return waiting
                + sql.sql("""
                        update mail.message
                        set recipient = '', subject = '', body = '[]', method = null, entry = null, unsubscribe = null,
                            key = id::text, problem = '', forgotten = true
                        where lower(recipient) = lower(:recipient) and kind in (:kinds) and state in ('sent', 'failed')""")
                        .param("recipient", recipient)
                        .param("kinds", kinds)
                        .update();
    }
}
