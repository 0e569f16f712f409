package eu.jumelage.partnerships.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who our partners' partners are, for an office that looks for its next one. */
@Component
@Transactional(readOnly = true)
public class Suggestions {

    private static final int NAMED = 10;

    private final JdbcClient sql;
    private final Today today;

    Suggestions(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /**
     * Which cities somebody wants to see.
     *
     * @param partner with which they are twinned among others; any, where it is absent
     * @param least with how many of our partners
     */
    public record Asked(@Nullable UUID partner, int least) {
        public static final Asked SEVERAL = new Asked(null, 2);
    }

    /** Where the list goes on after a suggestion. */
    public record Key(int partners, long claimed) {
        public static final Key START = new Key(Integer.MAX_VALUE, 0);
    }

    /**
     * Named with the most of our partners first. A city is left out if it is a partner or was one, or if a claim links
     * it with home already: that claim is to be settled. Refused claims do not count.
     */
    public List<Suggestion> list(Asked asked, Key after, int limit) {
        return sql.sql("""
                with ours as materialized (
                    select m.claimed, c.id as city, c.home, exists (
                        select from partnerships.partnership p
                        where p.partner = c.id and 'ended' <> coalesce((
                            select s.status from partnerships.partnership_status s
                            where s.partnership = p.id order by s.position desc limit 1), 'active')) as living
                    from partnerships.claimed_as(:today) m
                    join partnerships.city c on c.id = m.city
                    where c.home or exists (select from partnerships.partnership p where p.partner = c.id)
                ), linked as (
                    select o.city, o.home, t.state, t.other as claimed
                    from ours o join partnerships.twinning_claim t on t.one = o.claimed where o.home or o.living
                    union all
                    select o.city, o.home, t.state, t.one
                    from ours o join partnerships.twinning_claim t on t.other = o.claimed where o.home or o.living
                ), counted as (
                    select l.claimed, count(distinct l.city) filter (where l.state <> 'refused') as partners,
                        array_agg(distinct l.city) filter (where l.state <> 'refused') as partner_ids
                    from linked l
                    where l.claimed not in (select o.claimed from ours o)
                    group by l.claimed
                    having not bool_or(l.home) and count(distinct l.city) filter (where l.state <> 'refused') >= :least
                        and (:partner::uuid is null or bool_or(l.city = :partner and l.state <> 'refused'))
                )
                select n.partners, n.partner_ids, k.id as claimed_id, k.source as claimed_source, k.qid as claimed_qid,
                    k.name as claimed_name, k.country as claimed_country, k.latitude as claimed_latitude,
                    k.longitude as claimed_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = k.id limit 1) as claimed_city
                from (
                    select claimed, partners, partner_ids from counted
                    where (-partners, claimed) > (-:partners, :claimed)
                    order by -partners, claimed limit :limit
                ) as n
                join partnerships.claimed_city k on k.id = n.claimed
                order by n.partners desc, k.id""")
                .param("today", today.day())
                .param("least", Math.max(1, asked.least()))
                .param("partner", asked.partner())
                .param("partners", after.partners())
                .param("claimed", after.claimed())
                .param("limit", limit)
                .query(Suggestions::read)
                .list();
    }

    private static Suggestion read(ResultSet row, int number) throws SQLException {
        var some = (UUID[]) row.getArray("partner_ids").getArray();
        return new Suggestion(
                ClaimRows.city(row, "claimed_"),
                row.getInt("partners"),
                List.of(some).subList(0, Math.min(some.length, NAMED)));
    }
}
