package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Claim.State;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import eu.jumelage.partnerships.claims.Waiting.Key;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims that name a city of the register: what the office has to settle, and what it has settled. */
@Component
@Transactional(readOnly = true)
public class WorkList {

    private final JdbcClient sql;
    private final Today today;

    WorkList(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /**
     * Which claims somebody wants to see.
     *
     * @param city of the register that they name; any, where it is absent
     * @param concern whose they are; anybody's, where it is absent
     */
    public record Asked(
            Set<State> states,
            @Nullable UUID city,
            @Nullable Concern concern) {

        /** On which the office has said nothing. */
        public static final Set<State> OPEN = Set.of(State.ONE_SIDED, State.MUTUAL);

        public static final Asked WAITING = new Asked(OPEN, null, null);

        public Asked {
            states = Set.copyOf(states);
        }

        private String[] words() {
            return states.stream().map(ClaimRows::word).toArray(String[]::new);
        }
    }

    /** How many claims of that concern stand so. */
    public record Count(Concern concern, State state, long claims) {}

    /**
     * Those of home first, then those of its partners, then the rest, each in the order in which they came.
     *
     * @param after where the list goes on; {@link Key#START} for its beginning
     */
    public List<Waiting> list(Asked asked, Key after, int limit) {
        return sql.sql("""
                with ours as materialized (
                    select m.claimed, min(case when c.home then 0
                        when exists (select from partnerships.partnership p where p.partner = c.id) then 1
                        else 2 end) as concern, bool_or(:city::uuid is null or c.id = :city) as asked
                    from partnerships.claimed_as(:today) m
                    join partnerships.city c on c.id = m.city
                    group by m.claimed
                ), concerned as (
                    select n.id, min(n.concern) as concern
                    from (
                        select t.id, o.concern, o.asked
                        from ours o join partnerships.twinning_claim t on t.one = o.claimed
                        where t.state = any(:states)
                        union all
                        select t.id, o.concern, o.asked
                        from ours o join partnerships.twinning_claim t on t.other = o.claimed
                        where t.state = any(:states)
                    ) as n
                    group by n.id having bool_or(n.asked)
                ), shown as (
                    select id, concern from concerned
                    where (concern, id) > (:concern, :claim) and (:only::int is null or concern = :only)
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
                .param("city", asked.city())
                .param("states", asked.words())
                .param("only", ordinal(asked.concern()))
                .param("concern", after.concern().ordinal())
                .param("claim", after.claim())
                .param("limit", limit)
                .query((row, _) -> new Waiting(ClaimRows.claim(row), Concern.values()[row.getInt("concern")]))
                .list();
    }

    /** All of them by concern and state, or all that name this city. */
    public List<Count> counts(@Nullable UUID city) {
        return sql.sql("""
                with ours as materialized (
                    select m.claimed, min(case when c.home then 0
                        when exists (select from partnerships.partnership p where p.partner = c.id) then 1
                        else 2 end) as concern, bool_or(:city::uuid is null or c.id = :city) as asked
                    from partnerships.claimed_as(:today) m
                    join partnerships.city c on c.id = m.city
                    group by m.claimed
                )
                select concerned.concern, concerned.state, count(*) as claims
                from (
                    select n.id, n.state, min(n.concern) as concern
                    from (
                        select t.id, t.state, o.concern, o.asked
                        from ours o join partnerships.twinning_claim t on t.one = o.claimed
                        union all
                        select t.id, t.state, o.concern, o.asked
                        from ours o join partnerships.twinning_claim t on t.other = o.claimed
                    ) as n
                    group by n.id, n.state having bool_or(n.asked)
                ) as concerned
                group by concerned.concern, concerned.state order by concerned.concern, concerned.state""")
                .param("today", today.day())
                .param("city", city)
                .query((row, _) -> new Count(
                        Concern.values()[row.getInt("concern")],
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getLong("claims")))
                .list();
    }

    /** Cities of the register that some claim names, home and partners first. */
    public List<UUID> cities(int most) {
        return sql.sql("""
                select c.id from partnerships.city c
                where c.id in (select m.city from partnerships.claimed_as(:today) m)
                order by not c.home, not exists (select from partnerships.partnership p where p.partner = c.id), c.id
                limit :most""")
                .param("today", today.day())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static @Nullable Integer ordinal(@Nullable Concern concern) {
        return concern == null ? null : concern.ordinal();
    }
}
