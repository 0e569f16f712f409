package eu.jumelage.partnerships;

import eu.jumelage.partnerships.Contradiction.Key;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sources differ: a work list. {@link Facts#settle} believes one of them, {@link #keepBoth} leaves it so. */
@Component
@Transactional
public class Contradictions {

    /** The office's word that both stay. */
    public record Kept(Contradiction contradiction, String who, Instant at, String reason) {}

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

    /** Those that staff left so and in which nothing new was said since, the latest first. */
    @Transactional(readOnly = true)
    public List<Kept> kept(int limit) {
        return sql.sql("""
                select o.subject, o.property, o.who, o.decided_at, o.reason,
                    coalesce(a.partnership, m.partnership, p.id) as partnership
                from (
                    select distinct on (f.subject, f.property) f.subject, f.property, k.who, k.decided_at, k.reason
                    from partnerships.fact_kept k join partnerships.fact f on f.id = k.fact
                    where f.standing = 'contradicting'
                    order by f.subject, f.property, k.decided_at desc
                ) as o
                left join partnerships.agreement a on a.id = o.subject
                left join partnerships.milestone m on m.id = o.subject
                left join partnerships.partnership p on p.id = o.subject
                where not exists (
                    select from partnerships.fact f
                    where f.subject = o.subject and f.property = o.property and f.standing = 'contradicting'
                        and not exists (
                            select from partnerships.fact_kept k
                            where k.fact = f.id and k.value = f.value and k.preferred is not distinct from (
                                select g.value from partnerships.fact g
                                where g.subject = f.subject and g.property = f.property
                                    and g.standing = 'preferred')))
                order by o.decided_at desc, o.subject limit :limit""")
                .param("limit", limit)
                .query((row, _) -> new Kept(
                        contradiction(
                                Rows.id(row, "subject"), row.getString("property"), Rows.idOrNull(row, "partnership")),
                        row.getString("who"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** That the sources of one property of a thing differ; empty where they do not. */
    @Transactional(readOnly = true)
    public Optional<Contradiction> find(UUID subject, String property) {
        return sql.sql("""
                select coalesce(
                    (select a.partnership from partnerships.agreement a where a.id = :subject),
                    (select m.partnership from partnerships.milestone m where m.id = :subject),
                    (select p.id from partnerships.partnership p where p.id = :subject)) as partnership
                where exists (
                    select from partnerships.fact f
                    where f.subject = :subject and f.property = :property and f.standing = 'contradicting')""")
                .param("subject", subject)
                .param("property", property)
                .query((row, _) -> contradiction(subject, property, Rows.idOrNull(row, "partnership")))
                .optional();
    }

    /** Takes back that both stay: it is work again. */
    public boolean reopen(UUID subject, String property) {
        return sql.sql("""
                delete from partnerships.fact_kept k using partnerships.fact f
                where f.id = k.fact and f.subject = :subject and f.property = :property""")
                        .param("subject", subject)
                        .param("property", property)
                        .update()
                > 0;
    }

    private Contradiction contradiction(UUID subject, String property, @Nullable UUID partnership) {
        List<Fact> said = facts.of(subject).stream()
                .filter(fact -> fact.property().equals(property))
                .toList();
        return new Contradiction(subject, property, partnership, said);
    }
}
