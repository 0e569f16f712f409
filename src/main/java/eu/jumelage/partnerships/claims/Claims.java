package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Claim.Verdict;
import eu.jumelage.partnerships.claims.Settlement.AlreadySettled;
import eu.jumelage.partnerships.claims.Settlement.NoSuchClaim;
import eu.jumelage.partnerships.claims.Settlement.Settled;
import eu.jumelage.partnerships.claims.Settlement.WithoutReason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The twinning claims, and the office's word on them. Nothing here changes a city or a partnership. */
@Component
@Transactional
public class Claims {

    private final JdbcClient sql;
    private final Today today;

    Claims(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<Claim> find(long claim) {
        return sql.sql("""
                select t.id, t.one_names, t.other_names, t.first_seen, t.last_seen,
                    t.verdict, t.who, t.decided_at, t.reason,
                    a.id as one_id, a.source as one_source, a.qid as one_qid, a.name as one_name,
                    a.country as one_country, a.latitude as one_latitude, a.longitude as one_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = a.id limit 1) as one_city,
                    b.id as other_id, b.source as other_source, b.qid as other_qid, b.name as other_name,
                    b.country as other_country, b.latitude as other_latitude, b.longitude as other_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = b.id limit 1) as other_city
                from partnerships.twinning_claim t
                join partnerships.claimed_city a on a.id = t.one
                join partnerships.claimed_city b on b.id = t.other
                where t.id = :claim""")
                .param("today", today.day())
                .param("claim", claim)
                .query((row, _) -> ClaimRows.claim(row))
                .optional();
    }

    /**
     * What else is said of the same two cities, by this source or another: of cities that are the same in the register,
     * bear the same number or the same name.
     */
    @Transactional(readOnly = true)
    public List<Claim> alike(long claim) {
        return sql.sql("""
                with side as (
                    select k.id as claimed, k.id = t.one as first, k.qid, k.folded, (
                        select m.city from partnerships.claimed_as(:today) m where m.claimed = k.id limit 1) as city
                    from partnerships.twinning_claim t
                    join partnerships.claimed_city k on k.id in (t.one, t.other)
                    where t.id = :claim
                ), like_it as (
                    select s.first, k.id from side s join partnerships.claimed_city k on k.qid = s.qid
                    union
                    select s.first, k.id from side s
                    join partnerships.claimed_city k on k.folded = s.folded
                    where k.qid is null or s.qid is null
                    union
                    select s.first, m.claimed from side s join partnerships.claimed_city_match m
                        on m.city = s.city and m.same
                )
                select t.id, t.one_names, t.other_names, t.first_seen, t.last_seen,
                    t.verdict, t.who, t.decided_at, t.reason,
                    a.id as one_id, a.source as one_source, a.qid as one_qid, a.name as one_name,
                    a.country as one_country, a.latitude as one_latitude, a.longitude as one_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = a.id limit 1) as one_city,
                    b.id as other_id, b.source as other_source, b.qid as other_qid, b.name as other_name,
                    b.country as other_country, b.latitude as other_latitude, b.longitude as other_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = b.id limit 1) as other_city
                from partnerships.twinning_claim t
                join partnerships.claimed_city a on a.id = t.one
                join partnerships.claimed_city b on b.id = t.other
                where t.id in (
                    select c.id from like_it l join like_it r on l.first and not r.first
                    join partnerships.twinning_claim c
                        on c.one = least(l.id, r.id) and c.other = greatest(l.id, r.id)
                    where c.id <> :claim)
                order by a.source, t.id limit 20""")
                .param("today", today.day())
                .param("claim", claim)
                .query((row, _) -> ClaimRows.claim(row))
                .list();
    }

    /** The two are twins, as the office knows. A partnership of home is still begun by hand. */
    public Settlement confirm(long claim, String who, @Nullable String reason) {
        return settle(claim, Verdict.CONFIRMED, who, reason == null || reason.isBlank() ? null : reason.strip());
    }

    /** The two are no twins, or not these two. */
    public Settlement refuse(long claim, String who, String reason) {
        return reason.isBlank() ? new WithoutReason() : settle(claim, Verdict.REFUSED, who, reason.strip());
    }

    /** It differs from what the register says, and neither gives way: both stay with their sources. */
    public Settlement keepBoth(long claim, String who, String reason) {
        return reason.isBlank() ? new WithoutReason() : settle(claim, Verdict.KEPT, who, reason.strip());
    }

    /** Takes the office's word back; empty if there is no such claim. */
    public Optional<Claim> reopen(long claim) {
        sql.sql("""
                update partnerships.twinning_claim
                set verdict = null, who = null, decided_at = null, reason = null where id = :claim""").param("claim", claim).update();
        return find(claim);
    }

    private Settlement settle(long claim, Verdict verdict, String who, @Nullable String reason) {
        int settled = sql.sql("""
                update partnerships.twinning_claim
                set verdict = :verdict, who = :who, decided_at = :at, reason = :reason
                where id = :claim and verdict is null""")
                .param("verdict", ClaimRows.word(verdict))
                .param("who", who)
                .param("at", today.now())
                .param("reason", reason)
                .param("claim", claim)
                .update();
        Optional<Claim> now = find(claim);
        if (now.isEmpty()) {
            return new NoSuchClaim();
        }
        return settled == 1 ? new Settled(now.get()) : new AlreadySettled(now.get());
    }
}
