package eu.jumelage.portal.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All pages that search engines may find, in parts that are read by key. */
@Component
public class Findables {

    /** Where the first part begins. */
    public static final UUID FIRST = PageKey.FIRST;

    private final JdbcClient sql;

    Findables(JdbcClient sql) {
        this.sql = sql;
    }

    /** Activities and their parts, from this one on. */
    public List<Findable> activities(UUID from, Instant now, int most) {
        return sql.sql("""
                select 'activity' as kind, portal.slugs(a.id, 'activity') as slugs,
                    array(select jsonb_object_keys(a.title -> 'in')) as spoken, a.changed_at
                from programme.activity a left join programme.activity parent on parent.id = a.parent
                where a.id >= :from and a.publication = 'published' and a.public_from <= :now
                    and (parent.id is null or parent.publication = 'published' and parent.public_from <= :now)
                order by a.id limit :most""")
                .param("from", from)
                .param("now", Listings.at(now))
                .param("most", most)
                .query(Findable::of)
                .list();
    }

    /** The first activity of each part but the first. */
    public List<UUID> activityParts(Instant now, int most) {
        return sql.sql("""
                select numbered.id from (
                    select a.id, row_number() over (order by a.id) as number
                    from programme.activity a left join programme.activity parent on parent.id = a.parent
                    where a.publication = 'published' and a.public_from <= :now
                        and (parent.id is null or parent.publication = 'published' and parent.public_from <= :now)
                    ) numbered
                where numbered.number > :most and numbered.number % :most = 1
                order by numbered.id""")
                .param("now", Listings.at(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Partners, from this one on. */
    public List<Findable> partners(UUID from, int most) {
        return sql.sql("""
                select 'partner' as kind, portal.slugs(p.id, 'partner') as slugs,
                    array(select jsonb_object_keys(portal.city_name(p.partner, null) -> 'in')) as spoken,
                    null::timestamptz as changed_at
                from partnerships.partnership p
                where p.id >= :from and p.publication = 'published'
                order by p.id limit :most""")
                .param("from", from)
                .param("most", most)
                .query(Findable::of)
                .list();
    }

    /** The first partner of each part but the first. */
    public List<UUID> partnerParts(int most) {
        return sql.sql("""
                select numbered.id from (
                    select p.id, row_number() over (order by p.id) as number
                    from partnerships.partnership p where p.publication = 'published') numbered
                where numbered.number > :most and numbered.number % :most = 1
                order by numbered.id""").param("most", most).query(UUID.class).list();
    }

    /** Series, projects, networks and disruptions: never many. */
    public List<Findable> undertakings() {
        return sql.sql("""
                select other.kind, portal.slugs(other.id, other.kind) as slugs,
                    array(select jsonb_object_keys(other.name -> 'in')) as spoken, null::timestamptz as changed_at
                from (
                    select 'series' as kind, s.id, s.name from programme.series s where s.publication = 'published'
                    union all
                    select 'project', p.id, p.title from programme.project p where p.publication = 'published'
                    union all
                    select 'network', n.id, n.name from partnerships.network n
                    where exists (select from partnerships.network_member m join partnerships.city c on c.id = m.city
                        where m.network = n.id and c.home)
                    union all
                    select 'disruption', d.id, d.name from programme.disruption d where d.publication = 'published'
                    ) other
                order by other.kind, other.id""").query(Findable::of).list();
    }
}
