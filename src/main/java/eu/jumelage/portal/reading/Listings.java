package eu.jumelage.portal.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of activities: Aktuelles and Rückblick follow from what is published and from the clock. */
@Component
public class Listings {
    private final JdbcClient sql;

    Listings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What goes on now, and what was cancelled lately after its start: soonest end first. */
    public List<Listed> begun(Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until > :now and a.starts_at <= :now and a.course <> 'postponed'
                    order by a.current_until, a.id limit :most)
                order by l.current_until, l.id""")
                .param("now", at(now))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** What is to come, by its start. */
    public List<Listed> coming(Instant now, @Nullable PageKey after, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until > :now and a.course <> 'postponed'
                        and a.starts_at > :now and (a.starts_at, a.id) > (:at, :id)
                    order by a.starts_at, a.id limit :most)
                order by l.starts_at, l.id""")
                .param("now", at(now))
                .param("at", after == null ? OffsetDateTime.MIN : after.at())
                .param("id", after == null ? PageKey.FIRST : after.id())
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** What waits for a new date; the longest waiting last. */
    public List<Listed> postponed(Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until = 'infinity'
                    order by a.starts_at desc nulls last, a.id limit :most)
                order by l.starts_at desc nulls last, l.id""")
                .param("now", at(now))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /**
     * Everything that a city takes part in and that is not over; by start, without a date last. Of what it takes part
     * in only in a part, that part.
     */
    public List<Listed> currentOf(UUID city, Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity_city c join programme.activity a on a.id = c.activity
                    where c.city = :city and a.publication = 'published'
                        and a.public_from <= :now and a.current_until > :now
                        and (a.parent is null or exists (
                            select from programme.activity whole
                            where whole.id = a.parent and whole.publication = 'published' and whole.public_from <= :now
                                and not exists (
                                    select from programme.activity_city w where w.activity = whole.id and w.city = :city)))
                    order by (a.course = 'postponed'), a.starts_at, a.id limit :most)
                order by (l.course = 'postponed'), l.starts_at, l.id""")
                .param("city", city)
                .param("now", at(now))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** The parts of an activity that the public may see, in the order of their times; undated ones last. */
    public List<Listed> parts(UUID parent, Instant now) {
        return sql.sql("""
                select l.listing from portal.shown l
                where l.parent = :parent and l.publication = 'published' and l.public_from <= :now
                order by l.starts_at nulls last, l.id""")
                .param("parent", parent)
                .param("now", at(now))
                .query(Listed::of)
                .list();
    }

    /** Of these, those that the public may see, in no order; a part only together with what it belongs to. */
    public List<Listed> these(Collection<UUID> activities, Instant now) {
        return sql.sql("""
                select l.listing from portal.shown l
                left join programme.activity parent on parent.id = l.parent
                where l.id = any (:activities) and l.publication = 'published' and l.public_from <= :now
                    and (parent.id is null or parent.publication = 'published' and parent.public_from <= :now)""")
                .param("activities", activities.toArray(UUID[]::new))
                .param("now", at(now))
                .query(Listed::of)
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
