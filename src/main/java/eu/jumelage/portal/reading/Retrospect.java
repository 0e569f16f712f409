package eu.jumelage.portal.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rückblick: what is over, newest end first, undated last. Read by key, so that page 10,000 costs what page 1 costs.
 */
@Component
public class Retrospect {
    private final JdbcClient sql;

    Retrospect(JdbcClient sql) {
        this.sql = sql;
    }

    /** Over all partners. */
    public List<Listed> past(Instant now, Filter filter, @Nullable PageKey before, int most) {
        return sql.sql("""
                select l.* from portal.listed l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until <= :now
                        and (:year::int is null or a.year = :year)
                        and (:kind::text is null or a.kind = :kind)
                        and (:cancelled::boolean is null or (a.course = 'cancelled') = :cancelled)
                        and (:field::text is null or exists (
                            select from programme.activity_field f where f.activity = a.id and f.field = :field))
                        and (coalesce(a.ends_at, '-infinity'), a.id) < (:at, :id)
                    order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit :most)
                order by coalesce(l.ends_at, '-infinity') desc, l.id desc""")
                .param("now", Listings.at(now))
                .param("year", filter.year())
                .param("kind", filter.kind())
                .param("cancelled", filter.cancelled())
                .param("field", filter.field())
                .param("at", before == null ? OffsetDateTime.MAX : before.at())
                .param("id", before == null ? PageKey.LAST : before.id())
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** Of one city: starts from what it took part in, since scanning all by date would wander long. */
    public List<Listed> pastOf(UUID city, Instant now, Filter filter, @Nullable PageKey before, int most) {
        return sql.sql("""
                select l.* from portal.listed l where l.id in (
                    select a.id from programme.activity_city c join programme.activity a on a.id = c.activity
                    where c.city = :city
                        and a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until <= :now
                        and (:year::int is null or a.year = :year)
                        and (:kind::text is null or a.kind = :kind)
                        and (:cancelled::boolean is null or (a.course = 'cancelled') = :cancelled)
                        and (:field::text is null or exists (
                            select from programme.activity_field f where f.activity = a.id and f.field = :field))
                        and (coalesce(a.ends_at, '-infinity'), a.id) < (:at, :id)
                    order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit :most)
                order by coalesce(l.ends_at, '-infinity') desc, l.id desc""")
                .param("city", city)
                .param("now", Listings.at(now))
                .param("year", filter.year())
                .param("kind", filter.kind())
                .param("cancelled", filter.cancelled())
                .param("field", filter.field())
                .param("at", before == null ? OffsetDateTime.MAX : before.at())
                .param("id", before == null ? PageKey.LAST : before.id())
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** The years that have anything, newest first: steps from year to year along the index instead of counting all. */
    public List<Integer> years(Instant now) {
        return sql.sql("""
                with recursive years (year) as (
                    select max(a.year) from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.ends_at <= :now
                    union all
                    select (select max(a.year) from programme.activity a
                        where a.publication = 'published' and a.parent is null and a.year < years.year)
                    from years where years.year is not null)
                select years.year from years where years.year is not null""").param("now", Listings.at(now)).query(Integer.class).list();
    }
}
