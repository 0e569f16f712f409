package eu.jumelage.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of the members (WebAuthn Level 3), as their owners see them. */
@Component
@Transactional
public class Passkeys {

    /** @param handle its id in Base64url */
    public record Passkey(String handle, String label, Instant madeAt, Instant usedAt) {}

    private final JdbcClient sql;
    private final AuditTrail audit;

    Passkeys(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** A member's own, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(Member member) {
        return sql.sql("""
                select translate(encode(id, 'base64'), E'+/=\\n', '-_') as handle, label, made_at, used_at
                from office.passkey where account = :account order by made_at""")
                .param("account", member.id())
                .query((row, _) -> new Passkey(
                        row.getString("handle"),
                        row.getString("label"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    /** Notes that a member has a new one. */
    public void added(Member member, String label) {
        audit.note(
                member, "passkey-added", Accounts.KIND, member.id(), member.name(), Map.of(), Map.of("label", label));
    }

    /** Takes one of a member's own away. */
    public void remove(Member member, String handle) {
        List<String> labels = sql.sql("""
                delete from office.passkey
                where account = :account and translate(encode(id, 'base64'), E'+/=\\n', '-_') = :handle
                returning label""")
                .param("account", member.id())
                .param("handle", handle)
                .query(String.class)
                .list();
        labels.forEach(label -> audit.note(
                member,
                "passkey-removed",
                Accounts.KIND,
                member.id(),
                member.name(),
                Map.of("label", label),
                Map.of()));
    }
}
