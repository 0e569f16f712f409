package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Intake.Taken;
import eu.jumelage.partnerships.claims.Intake.Tally;
import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lays what was loaded into temporary tables beside what is there: whole sets at a time, in the caller's transaction.
 */
@Component
class Comparing {

    private final JdbcClient sql;
    private final Today today;

    Comparing(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Files of one source come one after the other. */
    void begin(String source) {
        if (source.isBlank() || source.length() > TwinningFiles.LONGEST_SOURCE) {
            throw new IllegalArgumentException("A source has a name: " + source);
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended('twinning claims', 0))")
                .query(_ -> {});
        sql.sql("""
                drop table if exists pg_temp.named, pg_temp.linked, pg_temp.paired, pg_temp.city, pg_temp.naming,
                    pg_temp.pair""").update();
        sql.sql("""
                create temporary table named (line bigint, identifier text generated always as (coalesce(place, qid)) stored,
                    place text, qid text, name text, country text, latitude double precision, longitude double precision)
                on commit drop""").update();
        sql.sql("create temporary table linked (line bigint, namer text, named text) on commit drop")
                .update();
        sql.sql("""
                create temporary table paired (line bigint,
                    identifier1 text, name1 text, country1 text, latitude1 double precision, longitude1 double precision,
                    identifier2 text, name2 text, country2 text, latitude2 double precision, longitude2 double precision)
                on commit drop""").update();
    }

    /** Each pair as the two cities and the link that it says. */
    void splitPairs() {
        sql.sql("""
                insert into pg_temp.named (line, place, name, country, latitude, longitude)
                select line, identifier1, name1, country1, latitude1, longitude1 from pg_temp.paired
                union all
                select line, identifier2, name2, country2, latitude2, longitude2 from pg_temp.paired""").update();
        sql.sql("""
                insert into pg_temp.linked (line, namer, named)
                select line, identifier1, identifier2 from pg_temp.paired""").update();
    }

    /** Cities that the file of names names again; what it says first counts. */
    Refusals namesTwice() {
        return refusals(TwinningFile.NAMES, Reason.TWICE, """
                select line, qid || E'\\t' || name as text, count(*) over () as counted from (
                    select line, qid, name, row_number() over (partition by identifier order by line) as place
                    from pg_temp.named
                ) as numbered
                where place > 1 order by line limit :kept""");
    }

    Taken take(String source, List<Loading> loaded, TwinningFile linking, Refusals twice) {
        Tally claimed = takeCities(source);
        Refusals refused = twice;
        for (Loading loading : loaded) {
            refused = refused.and(loading.refused());
        }
        refused = refused.and(resolve(source, linking));
        Tally claims = takeClaims(today.day());
        sql.sql("analyze partnerships.claimed_city, partnerships.twinning_claim")
                .update(); // the desk asks at once
        long mutual = count("""
                select count(*) from pg_temp.pair p
                join partnerships.twinning_claim t on t.one = p.one and t.other = p.other
                where t.one_names and t.other_names""");
        long ambiguous = count("""
                select count(*) from (select name from pg_temp.city group by name having count(*) > 1) as shared""");
        return new Taken(claimed, loaded.getLast().read(), claims, claims.all() - mutual, mutual, ambiguous, refused);
    }

    private Tally takeCities(String source) {
        sql.sql("""
                create temporary table city on commit drop as
                select distinct on (identifier) identifier, qid, name, country, latitude, longitude
                from pg_temp.named order by identifier, line""").update();
        sql.sql("analyze pg_temp.city").update();
        sql.sql("""
                update partnerships.claimed_city k set name = c.name
                from pg_temp.city c
                where k.source = :source and k.identifier = c.identifier and k.name <> c.name""").param("source", source).update();
        int added = sql.sql("""
                insert into partnerships.claimed_city (source, identifier, qid, name, country, latitude, longitude)
                select :source, c.identifier, c.qid, c.name, c.country, c.latitude, c.longitude
                from pg_temp.city c
                where not exists (
                    select from partnerships.claimed_city k where k.source = :source and k.identifier = c.identifier)
                order by c.identifier""").param("source", source).update();
        return new Tally(added, count("select count(*) from pg_temp.city") - added);
    }

    /** Names whom the links mean; those that mean nobody, or say again what was said, are refused. */
    private Refusals resolve(String source, TwinningFile file) {
        sql.sql("analyze pg_temp.linked").update();
        sql.sql("""
                create temporary table naming on commit drop as
                select l.line, a.id as namer, b.id as named,
                    row_number() over (partition by l.namer, l.named order by l.line) as place
                from pg_temp.linked l
                left join partnerships.claimed_city a on a.source = :source and a.identifier = l.namer
                left join partnerships.claimed_city b on b.source = :source and b.identifier = l.named""").param("source", source).update();
        return refusals(file, Reason.UNKNOWN_CITY, """
                        select n.line, l.namer || E'\\t' || l.named as text, count(*) over () as counted
                        from pg_temp.naming n join pg_temp.linked l on l.line = n.line
                        where n.namer is null or n.named is null order by n.line limit :kept""").and(refusals(file, Reason.TWICE, """
                        select n.line, l.namer || E'\\t' || l.named as text, count(*) over () as counted
                        from pg_temp.naming n join pg_temp.linked l on l.line = n.line
                        where n.namer is not null and n.named is not null and n.place > 1 order by n.line limit :kept"""));
    }

    private Tally takeClaims(LocalDate seen) {
        sql.sql("""
                create temporary table pair on commit drop as
                select least(namer, named) as one, greatest(namer, named) as other,
                    bool_or(namer < named) as one_names, bool_or(named < namer) as other_names
                from pg_temp.naming where namer is not null and named is not null
                group by least(namer, named), greatest(namer, named)""").update();
        sql.sql("analyze pg_temp.pair").update();
        long pairs = count("select count(*) from pg_temp.pair");
        sql.sql("""
                update partnerships.twinning_claim t
                set one_names = t.one_names or p.one_names, other_names = t.other_names or p.other_names,
                    last_seen = greatest(t.last_seen, :today)
                from pg_temp.pair p
                where t.one = p.one and t.other = p.other
                    and (t.last_seen < :today or p.one_names and not t.one_names or p.other_names and not t.other_names)""").param("today", seen).update();
        int added = sql.sql("""
                insert into partnerships.twinning_claim (one, other, one_names, other_names, first_seen, last_seen)
                select p.one, p.other, p.one_names, p.other_names, :today, :today
                from pg_temp.pair p
                where not exists (
                    select from partnerships.twinning_claim t where t.one = p.one and t.other = p.other)
                order by p.one, p.other""").param("today", seen).update();
        return new Tally(added, pairs - added);
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    /** @param query the lines, their texts, and how many there are in all */
    private Refusals refusals(TwinningFile file, Reason reason, String query) {
        var counted = new EnumMap<Reason, Long>(Reason.class);
        List<RefusedRow> rows = sql.sql(query)
                .param("kept", Refusals.KEPT)
                .query((row, _) -> {
                    counted.put(reason, row.getLong("counted"));
                    return new RefusedRow(file, row.getLong("line"), reason, row.getString("text"));
                })
                .list();
        return new Refusals(counted, rows);
    }
}
