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
        return found(sql.sql("""
                select l.listing from portal.shown l where l.id in (
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
                order by coalesce(l.ends_at, '-infinity') desc, l.id desc"""), now, filter, before == null ? ended(now) : before, most);
    }

    /**
     * Of one city: starts from what it took part in, since scanning all by date would wander long. Of what it took part
     * in only in a part, that part, in the days of the whole where its own are not known.
     */
    public List<Listed> pastOf(UUID city, Instant now, Filter filter, @Nullable PageKey before, int most) {
        return found(sql.sql("""
                select l.listing from portal.shown l join (
                    select a.id, coalesce(a.ends_at, whole.ends_at, '-infinity') as ended
                    from programme.activity_city c join programme.activity a on a.id = c.activity
                    left join programme.activity whole on whole.id = a.parent
                    where c.city = :city
                        and a.publication = 'published' and a.public_from <= :now
                        and a.current_until <= :now
                        and (a.parent is null or whole.publication = 'published' and whole.public_from <= :now
                            and not exists (
                                select from programme.activity_city w where w.activity = whole.id and w.city = :city))
                        and (:year::int is null or coalesce(a.year, whole.year) = :year)
                        and (:kind::text is null or a.kind = :kind)
                        and (:cancelled::boolean is null or (a.course = 'cancelled') = :cancelled)
                        and (:field::text is null or exists (
                            select from programme.activity_field f where f.activity = a.id and f.field = :field))
                        and (coalesce(a.ends_at, whole.ends_at, '-infinity'), a.id) < (:at, :id)
                    order by ended desc, a.id desc limit :most) newest on newest.id = l.id
                order by newest.ended desc, l.id desc""").param("city", city), now, filter, before, most);
    }

    /** Of one kind: also parts of it, where the whole is of another; few, so that all of them can be put in order. */
    public List<Listed> pastOfKind(String kind, Instant now, Filter filter, @Nullable PageKey before, int most) {
        return found(sql.sql("""
                with wholes as (
                    select a.id, coalesce(a.ends_at, '-infinity') as ended
                    from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until <= :now and a.kind = :kind
                        and (:year::int is null or a.year = :year)
                        and (:cancelled::boolean is null or (a.course = 'cancelled') = :cancelled)
                        and (:field::text is null or exists (
                            select from programme.activity_field f where f.activity = a.id and f.field = :field))
                        and (coalesce(a.ends_at, '-infinity'), a.id) < (:at, :id)
                    order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit :most),
                parts as (
                    select a.id, coalesce(a.ends_at, whole.ends_at, '-infinity') as ended
                    from programme.activity a join programme.activity whole on whole.id = a.parent
                    where a.publication = 'published' and a.parent is not null and a.public_from <= :now
                        and a.current_until <= :now and a.kind = :kind and whole.kind <> :kind
                        and whole.publication = 'published' and whole.public_from <= :now
                        and (:year::int is null or coalesce(a.year, whole.year) = :year)
                        and (:cancelled::boolean is null or (a.course = 'cancelled') = :cancelled)
                        and (:field::text is null or exists (
                            select from programme.activity_field f where f.activity = a.id and f.field = :field))
                        and (coalesce(a.ends_at, whole.ends_at, '-infinity'), a.id) < (:at, :id)
                    order by ended desc, a.id desc limit :most),
                newest as (
                    select w.id, w.ended from wholes w
                    union all select p.id, p.ended from parts p
                    order by ended desc, id desc limit :most)
                select l.listing from portal.shown l join newest on newest.id = l.id
                order by newest.ended desc, l.id desc"""), now, filter.ofKind(kind), before, most);
    }

    /** What Aktuelles no longer shows has ended by now: the index need not be read from the far future on. */
    private static PageKey ended(Instant now) {
        return new PageKey(Listings.at(now), PageKey.LAST);
    }

    private static List<Listed> found(
            JdbcClient.StatementSpec query, Instant now, Filter filter, @Nullable PageKey before, int most) {
        return query.param("now", Listings.at(now))
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
                    (select a.year from programme.activity a
                    where a.publication = 'published' and a.parent is null
                        and coalesce(a.ends_at, '-infinity') <= :now
                    order by coalesce(a.ends_at, '-infinity') desc, a.id desc limit 1)
                    union all
                    select (select max(a.year) from programme.activity a
                        where a.publication = 'published' and a.parent is null and a.year < years.year)
                    from years where years.year is not null)
                select years.year from years where years.year is not null""").param("now", Listings.at(now)).query(Integer.class).list();
    }
}
