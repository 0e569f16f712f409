package eu.jumelage.portal.search;

import com.ibm.icu.text.Collator;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Partners, series, projects, networks and disruptions that a question finds. */
@Component
class FoundThings {

    /** A thing with how near the words stand to it, 3 for the nearest. */
    private record Ranked(Hit hit, double nearness) {}

    private static final List<Section> ORDER =
            List.of(Section.PARTNERS, Section.SERIES, Section.PROJECTS, Section.NETWORKS, Section.DISRUPTIONS);

    private final JdbcClient sql;

    FoundThings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that are called so before those that mention it; among equals partners first, then by the alphabet. */
    List<Hit> find(String asked, Language reader, int most) {
        Collator collator = Collator.getInstance(reader.icu());
        return sql
                .sql("""
                with asked as materialized (select portal.near(:asked::tsquery) as near)
                select t.kind, t.id, coalesce(t.name, portal.city_name(t.city, null)) as title, t.summary,
                    portal.slugs(t.id, t.kind) as slugs, f.nearness,
                    exists (select from programme.project p where p.id = t.id and p.example) as example
                from (
                    select c.kind, c.target, portal.nearness(c.words, asked.near) as nearness
                    from asked cross join (
                        select d.kind, d.target, d.words from portal.search_document d
                        where d.kind <> 'activity' and d.language = :reader and d.words @@ :asked::tsquery
                        limit 1000) c
                    order by nearness desc, array_position(array ['partner', 'series'], c.kind), c.target
                    limit :most) f
                cross join lateral (
                    select one.kind, one.id, one.name, one.city, one.summary from portal.thing one
                    where one.kind = f.kind and one.id = f.target
                    offset 0) t""")
                .param("asked", asked)
                .param("reader", reader.tag())
                .param("most", most)
                .query(FoundThings::ranked)
                .list()
                .stream()
                .sorted(Comparator.comparingDouble((Ranked one) -> -one.nearness())
                        .thenComparingInt(one -> ORDER.indexOf(one.hit().section()))
                        .thenComparing(one -> one.hit().title().string(reader), collator::compare))
                .map(Ranked::hit)
                .toList();
    }

    /** Those with a name that is spelt much like one of these. */
    List<Hit> resembling(List<String> names, Language reader, int most) {
        return sql
                .sql("""
                select t.kind, t.id, coalesce(t.name, portal.city_name(t.city, null)) as title, t.summary,
                    portal.slugs(t.id, t.kind) as slugs, f.nearness,
                    exists (select from programme.project p where p.id = t.id and p.example) as example
                from (
                    select n.kind, n.target, max(similarity(n.name, typed.name)) as nearness
                    from (select lower(public.unaccent(one)) as name from unnest(:names::text[]) one) typed
                    join portal.search_name n on n.name % typed.name
                    group by n.kind, n.target
                    order by nearness desc, n.target
                    limit :most) f
                cross join lateral (
                    select one.kind, one.id, one.name, one.city, one.summary from portal.thing one
                    where one.kind = f.kind and one.id = f.target
                    offset 0) t
                order by f.nearness desc, t.id""")
                .param("names", names.toArray(String[]::new))
                .param("most", most)
                .query(FoundThings::ranked)
                .list()
                .stream()
                .map(Ranked::hit)
                .toList();
    }

    private static Ranked ranked(ResultSet row, int number) throws SQLException {
        return new Ranked(
                new Hit(
                        Section.ofKind(row.getString("kind")).orElseThrow(),
                        row.getObject("id", UUID.class),
                        Texts.column(row, "title"),
                        Texts.columnOrNull(row, "summary"),
                        slugs(row.getString("slugs")),
                        row.getBoolean("example"),
                        null),
                row.getDouble("nearness"));
    }

    private static Map<String, String> slugs(String json) {
        var slugs = new TreeMap<String, String>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(slug -> slugs.put(slug.getKey(), slug.getValue().asString()));
        return slugs;
    }
}
