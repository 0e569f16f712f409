package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Proposal.Key;
import eu.jumelage.partnerships.claims.Waiting.Concern;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which city of the register a city of a file is. Its number says it; a name only proposes, and staff decide. Neither
 * record takes anything over from the other.
 */
@Component
@Transactional
public class Matches {

    private final JdbcClient sql;
    private final Today today;

    Matches(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /**
     * Cities of files that bear a name or alias of a city of the register, letters folded, and where the file gives a
     * place lie within 50 km of it; those for home first, then those for partners. Two different Wikidata numbers are
     * two cities, whatever they are called.
     *
     * @param after where the list goes on; {@link Key#START} for its beginning
     */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(Key after, int limit) {
        return proposals(after, null, limit);
    }

    /** All that these cities of files may be. */
    @Transactional(readOnly = true)
    public List<Proposal> candidates(Collection<Long> claimed) {
        return proposals(Key.START, claimed.toArray(Long[]::new), Integer.MAX_VALUE);
    }

    private List<Proposal> proposals(Key after, Long @Nullable [] only, int limit) {
        return sql.sql("""
                with called as (
                    select n.city, partnerships.folded(n.name) as folded from partnerships.city_name n
                    union all
                    select n.city, partnerships.folded(n.alias) from partnerships.city_alias n
                ), alike as (
                    select distinct k.id, called.city
                    from called join partnerships.claimed_city k on k.folded = called.folded
                    where called.folded <> '' and (:only::bigint[] is null or k.id = any(:only))
                ), proposed as (
                    select a.id, a.city,
                        case when c.home then 0
                            when exists (select from partnerships.partnership p where p.partner = c.id) then 1
                            else 2 end as concern,
                        partnerships.distance(k.latitude, k.longitude, c.latitude, c.longitude) as kilometres
                    from alike a
                    join partnerships.claimed_city k on k.id = a.id
                    join partnerships.city c on c.id = a.city
                    where not exists (select from partnerships.claimed_as(:today) m where m.claimed = a.id)
                        and not exists (select from partnerships.claimed_city_match m
                            where m.claimed = a.id and m.city = a.city)
                        and (k.qid is null or not exists (select from partnerships.city_identifier i
                            where i.city = a.city and i.scheme = 'wikidata'
                                and (i.since is null or i.since <= :today) and (i.until is null or :today < i.until)))
                )
                select p.city, p.concern, p.kilometres, k.id as claimed_id, k.source as claimed_source,
                    k.qid as claimed_qid, k.name as claimed_name, k.country as claimed_country,
                    k.latitude as claimed_latitude, k.longitude as claimed_longitude, null::uuid as claimed_city
                from proposed p join partnerships.claimed_city k on k.id = p.id
                where (p.kilometres is null or p.kilometres <= 50) and (p.concern, p.id, p.city) > (:concern, :claimed, :city)
                order by p.concern, p.id, p.city limit :limit""")
                .param("today", today.day())
                .param("only", only)
                .param("concern", after.concern().ordinal())
                .param("claimed", after.claimed())
                .param("city", after.city())
                .param("limit", limit)
                .query((row, _) -> new Proposal(
                        ClaimRows.city(row, "claimed_"),
                        row.getObject("city", UUID.class),
                        Concern.values()[row.getInt("concern")],
                        row.getObject("kilometres", Double.class)))
                .list();
    }

    /** What staff said last, the newest first. */
    @Transactional(readOnly = true)
    public List<Decided> decided(int limit) {
        return sql.sql("""
                select m.city, m.same, m.who, m.decided_at, m.reason, k.id as claimed_id, k.source as claimed_source,
                    k.qid as claimed_qid, k.name as claimed_name, k.country as claimed_country,
                    k.latitude as claimed_latitude, k.longitude as claimed_longitude, null::uuid as claimed_city
                from partnerships.claimed_city_match m join partnerships.claimed_city k on k.id = m.claimed
                order by m.decided_at desc, m.claimed, m.city limit :limit""")
                .param("limit", limit)
                .query((row, _) -> new Decided(
                        ClaimRows.city(row, "claimed_"),
                        row.getObject("city", UUID.class),
                        row.getBoolean("same"),
                        row.getString("who"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        ClaimRows.string(row, "reason")))
                .list();
    }

    /** Cities of the register that are called like this one and are another. */
    @Transactional(readOnly = true)
    public List<UUID> namesakes(long claimed) {
        return sql.sql("""
                with called as (
                    select n.city, partnerships.folded(n.name) as folded from partnerships.city_name n
                    union all
                    select n.city, partnerships.folded(n.alias) from partnerships.city_alias n
                )
                select distinct called.city
                from partnerships.claimed_city k join called on called.folded = k.folded
                where k.id = :claimed and called.folded <> ''
                    and called.city not in (
                        select m.city from partnerships.claimed_as(:today) m where m.claimed = k.id)
                limit 10""")
                .param("today", today.day())
                .param("claimed", claimed)
                .query(UUID.class)
                .list();
    }

    /** As the source gives it; empty if there is no such city. */
    @Transactional(readOnly = true)
    public Optional<ClaimedCity> find(long claimed) {
        return sql.sql("""
                select k.id as claimed_id, k.source as claimed_source, k.qid as claimed_qid, k.name as claimed_name,
                    k.country as claimed_country, k.latitude as claimed_latitude, k.longitude as claimed_longitude,
                    (select m.city from partnerships.claimed_as(:today) m where m.claimed = k.id limit 1) as claimed_city
                from partnerships.claimed_city k where k.id = :claimed""")
                .param("today", today.day())
                .param("claimed", claimed)
                .query((row, _) -> ClaimRows.city(row, "claimed_"))
                .optional();
    }

    /** Takes back all that was said of it: it is proposed again. */
    public boolean reopen(long claimed) {
        return sql.sql("delete from partnerships.claimed_city_match where claimed = :claimed")
                        .param("claimed", claimed)
                        .update()
                > 0;
    }

    /** They are one: from now on the city's claims are those of the one in the register. */
    public Matching same(long claimed, UUID city, String who, @Nullable String reason) {
        sql.sql("select id from partnerships.claimed_city where id = :claimed for update")
                .param("claimed", claimed)
                .query(_ -> {});
        Optional<UUID> known = sql.sql("""
                select m.city from partnerships.claimed_as(:today) m where m.claimed = :claimed order by m.city limit 1""")
                .param("today", today.day())
                .param("claimed", claimed)
                .query(UUID.class)
                .optional();
        if (known.isPresent() && !known.get().equals(city)) {
            return new Matching.IsAnother(known.get());
        }
        return note(claimed, city, true, who, reason);
    }

    /** They are two, though called alike: it is not proposed again. */
    public Matching apart(long claimed, UUID city, String who, @Nullable String reason) {
        return note(claimed, city, false, who, reason);
    }

    private Matching note(long claimed, UUID city, boolean same, String who, @Nullable String reason) {
        sql.sql("""
                insert into partnerships.claimed_city_match (claimed, city, same, who, decided_at, reason)
                values (:claimed, :city, :same, :who, :at, :reason)
                on conflict (claimed, city) do update
                set same = excluded.same, who = excluded.who, decided_at = excluded.decided_at, reason = excluded.reason""")
                .param("claimed", claimed)
                .param("city", city)
                .param("same", same)
                .param("who", who)
                .param("at", today.now())
                .param("reason", reason)
                .update();
        return new Matching.Noted();
    }
}
