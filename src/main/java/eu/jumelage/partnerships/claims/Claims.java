package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Claim.State;
import eu.jumelage.partnerships.claims.Claim.Verdict;
import eu.jumelage.partnerships.claims.Settlement.AlreadySettled;
import eu.jumelage.partnerships.claims.Settlement.NoSuchClaim;
import eu.jumelage.partnerships.claims.Settlement.Settled;
import eu.jumelage.partnerships.claims.Settlement.WithoutReason;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.partnerships.claims.Waiting.Key;
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
     * Claims that name a city of the register: those of home first, then those of its partners, then the rest, each in
     * the order in which they came.
     *
     * @param state all, where it is absent
     * @param after where the list goes on; {@link Key#START} for its beginning
     */
    @Transactional(readOnly = true)
    public List<Waiting> list(@Nullable State state, Key after, int limit) {
        return sql.sql("""
                with ours as materialized (
                    select m.claimed, min(case when c.home then 0
                        when exists (select from partnerships.partnership p where p.partner = c.id) then 1
                        else 2 end) as concern
                    from partnerships.claimed_as(:today) m
                    join partnerships.city c on c.id = m.city
                    group by m.claimed
                ), concerned as (
                    select n.id, min(n.concern) as concern
                    from (
                        select t.id, o.concern from ours o join partnerships.twinning_claim t on t.one = o.claimed
                        where :state::text is null or t.state = :state
                        union all
                        select t.id, o.concern from ours o join partnerships.twinning_claim t on t.other = o.claimed
                        where :state::text is null or t.state = :state
                    ) as n
                    group by n.id
                ), shown as (
                    select id, concern from concerned
                    where (concern, id) > (:concern, :claim)
                    order by concern, id limit :limit
                )
                select s.concern, t.id, t.one_names, t.other_names, t.first_seen, t.last_seen,
                    t.verdict, t.who, t.decided_at, t.reason,
                    a.id as one_id, a.source as one_source, a.qid as one_qid, a.name as one_name,
                    a.country as one_country, a.latitude as one_latitude, a.longitude as one_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = a.id limit 1) as one_city,
                    b.id as other_id, b.source as other_source, b.qid as other_qid, b.name as other_name,
                    b.country as other_country, b.latitude as other_latitude, b.longitude as other_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = b.id limit 1) as other_city
                from shown s
                join partnerships.twinning_claim t on t.id = s.id
                join partnerships.claimed_city a on a.id = t.one
                join partnerships.claimed_city b on b.id = t.other
                order by s.concern, s.id""")
                .param("today", today.day())
                .param("state", state == null ? null : ClaimRows.word(state))
                .param("concern", after.concern().ordinal())
                .param("claim", after.claim())
                .param("limit", limit)
                .query((row, _) -> new Waiting(ClaimRows.claim(row), Concern.values()[row.getInt("concern")]))
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
