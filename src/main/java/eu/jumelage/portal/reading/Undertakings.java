package eu.jumelage.portal.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Series, projects, networks and disruptions, as far as they are public. */
@Component
public class Undertakings {
    private final JdbcClient sql;

    Undertakings(JdbcClient sql) {
        this.sql = sql;
    }

    public List<SeriesRecord> series() {
        return sql.sql("""
                select s.id, s.name, s.text, s.rhythm, portal.slugs(s.id, 'series') as slugs,
                    portal.turn(s.id) as turn,
                    array(select a.alias from programme.series_alias a where a.series = s.id order by a.alias) as aliases,
                    (select jsonb_agg(jsonb_build_object('id', h.city, 'city', portal.city_name(h.city, null),
                            'name', h.edition_name) order by h.position)
                        from programme.series_host h where h.series = s.id) as hosts,
                    (select jsonb_agg(jsonb_build_object('state', c.state, 'since', c.since, 'reason', c.reason)
                            order by c.position)
                        from programme.series_state c where c.series = s.id) as states
                from programme.series s where s.publication = 'published'""").query(SeriesRecord::of).list();
    }

    public Optional<SeriesRecord> series(UUID id) {
        return series().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<ProjectRecord> projects() {
        return sql.sql("""
                select p.id, p.title, p.text, p.since, p.until, p.outputs, p.example,
                    f.name as programme, f.abbreviation, portal.slugs(p.id, 'project') as slugs,
                    (select jsonb_agg(jsonb_build_object('state', c.state, 'since', c.since, 'reason', c.reason)
                            order by c.position)
                        from programme.project_state c where c.project = p.id) as states,
                    (select jsonb_agg(jsonb_build_object('name', portal.city_name(c.city, null), 'role', c.role,
                            'slugs', (select portal.slugs(partner.id, 'partner') from partnerships.partnership partner
                                where partner.partner = c.city and partner.publication = 'published' limit 1))
                            order by c.position)
                        from programme.project_city c where c.project = p.id) as cities,
                    (select jsonb_agg(jsonb_build_object('name', o.name, 'role', po.role) order by po.position)
                        from programme.project_organisation po
                        join partnerships.organisation o on o.id = po.organisation
                        where po.project = p.id) as organisations
                from programme.project p left join programme.funding_programme f on f.id = p.funding_programme
                where p.publication = 'published'""").query(ProjectRecord::of).list();
    }

    public Optional<ProjectRecord> project(UUID id) {
        return projects().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<NetworkRecord> networks() {
        return sql.sql("""
                select n.id, n.name, n.abbreviation, n.text, n.website, portal.slugs(n.id, 'network') as slugs
                from partnerships.network n
                where exists (select from partnerships.network_member m join partnerships.city c on c.id = m.city
                    where m.network = n.id and c.home)""").query(NetworkRecord::of).list();
    }

    public Optional<NetworkRecord> network(UUID id) {
        return networks().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<DisruptionRecord> disruptions() {
        return sql.sql("""
                select d.id, d.name, d.text, d.since, d.until, d.central_link, d.central_label,
                    portal.slugs(d.id, 'disruption') as slugs
                from programme.disruption d where d.publication = 'published' order by d.since desc, d.id""").query(DisruptionRecord::of).list();
    }

    /** Those because of which something was changed that this city takes part in. */
    public List<DisruptionRecord> disruptionsOf(UUID city, Instant now) {
        return sql.sql("""
                select d.id, d.name, d.text, d.since, d.until, d.central_link, d.central_label,
                    portal.slugs(d.id, 'disruption') as slugs
                from programme.disruption d
                where d.publication = 'published' and d.id in (
                    select struck.disruption
                    from programme.activity_city c
                    join programme.activity a on a.id = c.activity
                    join programme.struck on struck.activity = c.activity
                    where c.city = :city
                        and a.publication = 'published' and a.public_from <= :now)
                order by d.since desc, d.id""")
                .param("city", city)
                .param("now", Listings.at(now))
                .query(DisruptionRecord::of)
                .list();
    }

    public Optional<DisruptionRecord> disruption(UUID id) {
        return disruptions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The editions of a series, latest first. */
    public List<Listed> editions(UUID series, Instant now) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a where a.series = :series and a.publication = 'published'
                        and a.parent is null and a.public_from <= :now)
                order by coalesce(l.starts_at, '-infinity') desc, l.id""")
                .param("series", series)
                .param("now", Listings.at(now))
                .query(Listed::of)
                .list();
    }

    public List<Listed> ofProject(UUID project, Instant now) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a where a.project = :project and a.publication = 'published'
                        and a.parent is null and a.public_from <= :now)
                order by coalesce(l.starts_at, '-infinity') desc, l.id""")
                .param("project", project)
                .param("now", Listings.at(now))
                .query(Listed::of)
                .list();
    }

    public List<Listed> ofNetwork(UUID network, Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity_network n join programme.activity a on a.id = n.activity
                    where n.network = :network and a.publication = 'published'
                        and a.parent is null and a.public_from <= :now
                    order by coalesce(a.starts_at, '-infinity') desc, a.id limit :most)
                order by coalesce(l.starts_at, '-infinity') desc, l.id""")
                .param("network", network)
                .param("now", Listings.at(now))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /**
     * Every activity that an act named this disruption for, once each, parts with the larger one where that was touched
     * too; first what was struck at the earliest date.
     */
    public List<Listed> touched(UUID disruption, Instant now) {
        return sql.sql("""
                select l.listing from portal.shown l join (
                    select struck.activity,
                        coalesce(min((changed.before ->> 'starts_at')::timestamptz), min(struck.at)) as first
                    from programme.struck left join programme.act_run changed on changed.act = struck.act
                    where struck.disruption = :disruption group by struck.activity) touched on touched.activity = l.id
                left join programme.activity parent on parent.id = l.parent
                where l.publication = 'published' and l.public_from <= :now
                    and (parent.id is null or parent.publication = 'published' and parent.public_from <= :now)
                    and not exists (
                        select from programme.struck whole
                        where whole.disruption = :disruption and whole.activity = l.parent)
                order by touched.first, l.id""")
                .param("disruption", disruption)
                .param("now", Listings.at(now))
                .query(Listed::of)
                .list();
    }

    /** Whether it was public once and taken back on purpose. */
    public boolean isWithdrawn(Section section, UUID id) {
        return sql.sql("""
                select true from partnerships.partnership p
                    where :kind = 'partner' and p.id = :id and p.publication = 'withdrawn'
                union all select true from programme.series s
                    where :kind = 'series' and s.id = :id and s.publication = 'withdrawn'
                union all select true from programme.project p
                    where :kind = 'project' and p.id = :id and p.publication = 'withdrawn'
                union all select true from programme.disruption d
                    where :kind = 'disruption' and d.id = :id and d.publication = 'withdrawn'""")
                .param("kind", section.kind())
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
