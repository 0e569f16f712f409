package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Contradiction.Key;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sources differ: a work list. {@link Facts#settle} believes one of them, {@link #keepBoth} leaves it so. */
@Component
@Transactional
public class Contradictions {

    private final JdbcClient sql;
    private final Facts facts;
    private final InstantSource time;

    Contradictions(JdbcClient sql, Facts facts, InstantSource time) {
        this.sql = sql;
        this.facts = facts;
        this.time = time;
    }

    /** Those that nobody has settled. {@link Key#START} begins the list. */
    @Transactional(readOnly = true)
    public List<Contradiction> open(Key after, int limit) {
        return sql.sql("""
                select o.subject, o.property, coalesce(a.partnership, m.partnership, p.id) as partnership
                from (
                    select distinct f.subject, f.property from partnerships.fact f
                    where f.standing = 'contradicting' and (f.subject, f.property) > (:subject, :property)
                        and not exists (
                            select from partnerships.fact_kept k
                            where k.fact = f.id and k.value = f.value and k.preferred is not distinct from (
                                select g.value from partnerships.fact g
                                where g.subject = f.subject and g.property = f.property and g.standing = 'preferred'))
                    order by f.subject, f.property limit :limit
                ) as o
                left join partnerships.agreement a on a.id = o.subject
                left join partnerships.milestone m on m.id = o.subject
                left join partnerships.partnership p on p.id = o.subject
                order by o.subject, o.property""")
                .param("subject", after.subject())
                .param("property", after.property())
                .param("limit", limit)
                .query((row, _) -> contradiction(
                        Rows.id(row, "subject"), row.getString("property"), Rows.idOrNull(row, "partnership")))
                .list();
    }

    /** Both stay with their sources, the preferred one public as before, until a source says something else. */
    public Keeping keepBoth(UUID subject, String property, String who, String reason) {
        if (reason.isBlank()) {
            return new Keeping.WithoutReason();
        }
        int kept = sql.sql("""
                insert into partnerships.fact_kept (fact, value, preferred, who, decided_at, reason)
                select f.id, f.value, g.value, :who, :at, :reason
                from partnerships.fact f
                left join partnerships.fact g
                    on g.subject = f.subject and g.property = f.property and g.standing = 'preferred'
                where f.subject = :subject and f.property = :property and f.standing = 'contradicting'
                on conflict (fact) do update
                set value = excluded.value, preferred = excluded.preferred, who = excluded.who,
                    decided_at = excluded.decided_at, reason = excluded.reason""")
                .param("who", who)
                .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .param("reason", reason.strip())
                .param("subject", subject)
                .param("property", property)
                .update();
        return kept == 0 ? new Keeping.NothingDiffers() : new Keeping.Kept(kept);
    }

    private Contradiction contradiction(UUID subject, String property, @Nullable UUID partnership) {
        List<Fact> said = facts.of(subject).stream()
                .filter(fact -> fact.property().equals(property))
                .toList();
        return new Contradiction(subject, property, partnership, said);
    }
}
