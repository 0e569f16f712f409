package eu.jumelage.portal.search;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities that a question finds, in a time that does not grow with how many have the words. */
@Component
class FoundActivities {

    private final JdbcClient sql;
    private final Listings listings;

    FoundActivities(JdbcClient sql, Listings listings) {
        this.sql = sql;
        this.listings = listings;
    }

    /**
     * Of what the words stand equally near to, the next comes first, and then what was, the latest first.
     *
     * @param after only what stands behind it
     */
    SearchResult.Found find(String asked, Language reader, Instant now, int most, SearchKey after) {
        List<SearchKey> keys = keys(asked, reader, now, most + 1, after);
        List<SearchKey> page = keys.subList(0, Math.min(most, keys.size()));
        Map<UUID, Listed> shown = listings
                .these(page.stream().map(SearchKey::id).toList(), now)
                .stream()
                .collect(Collectors.toMap(Listed::id, Function.identity()));
        List<Hit> hits = page.stream()
                .map(key -> shown.get(key.id()))
                .filter(Objects::nonNull)
                .map(Hit::of)
                .toList();
        return new SearchResult.Found(List.of(), hits, keys.size() > most ? page.getLast() : null);
    }

    /**
     * A common word has enough among the newest activities, which are read without its index: that would name a
     * million. A rare one has few in all, which its index names. For what is neither (frequent once, not lately) 2000
     * are read, in the order in which they were indexed: see Documents.all().
     */
    private List<SearchKey> keys(String asked, Language reader, Instant now, int most, SearchKey after) {
        return sql.sql("""
                with asked as materialized (select portal.near(:asked::tsquery) as near),
                newest as materialized (
                    select d.target, d.at, portal.nearness(d.words, asked.near) as nearness
                    from asked cross join (
                        select one.target, one.at, one.words, one.public_from from portal.search_document one
                        where one.kind = 'activity' and one.language = :reader
                        order by one.at desc, one.target desc
                        limit 3000) d
                    where d.words @@ :asked::tsquery and d.public_from <= :now
                    limit 500),
                found as (
                    select n.target, n.at, n.nearness from newest n
                    union
                    select d.target, d.at, portal.nearness(d.words, asked.near)
                    from asked cross join (
                        select any_one.target, any_one.at, any_one.words
                        from (
                            select one.target, one.at, one.words from portal.search_document one
                            where one.kind = 'activity' and one.language = :reader
                                and one.words @@ :asked::tsquery and one.public_from <= :now
                                and (select count(*) from newest) < 150
                            limit 2000) any_one
                        order by any_one.at desc, any_one.target desc
                        limit 500) d)
                select f.nearness, f.at, f.target
                from (select n.nearness, n.at, n.target, portal.soon(n.at, :now) as soon from found n) f
                where (f.nearness, f.soon, f.target) < (:nearness, portal.soon(:at, :now), :id)
                order by f.nearness desc, f.soon desc, f.target desc
                limit :most""")
                .param("asked", asked)
                .param("reader", reader.tag())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("nearness", after.nearness())
                .param("at", after.at())
                .param("id", after.id())
                .param("most", most)
                .query((row, _) -> new SearchKey(
                        after.begun(),
                        row.getInt("nearness"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getObject("target", UUID.class)))
                .list();
    }
}
