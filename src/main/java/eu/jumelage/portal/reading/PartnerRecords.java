package eu.jumelage.portal.reading;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's public page of one partnership, read in one query. Only what a preferred source confirms is named. */
@Component
public class PartnerRecords {
    private final JdbcClient sql;

    PartnerRecords(JdbcClient sql) {
        this.sql = sql;
    }

    public PartnerRecord of(UUID partnership, Instant now) {
        return sql.sql("""
                select portal.formal_name(p.partner) as formal_name, c.website, p.reason, p.text,
                    (select s.public_reason from partnerships.partnership_status s
                        where s.partnership = p.id order by s.position desc limit 1) as status_reason,
                    (select jsonb_agg(jsonb_build_object('status', s.status, 'since', s.since) order by s.position)
                        from partnerships.partnership_status s
                        where s.partnership = p.id and (s.status <> 'active' or exists (
                            select from partnerships.partnership_status before
                            where before.partnership = p.id and before.position < s.position))) as stands,
                    (select jsonb_agg(jsonb_build_object(
                            'title', a.title, 'signed', a.signed, 'place', a.place, 'languages', a.languages,
                            'founding', a.founding, 'term_until', a.term_until,
                            'parties', (select jsonb_agg(jsonb_build_object('name', portal.formal_name(party.city)))
                                from partnerships.agreement_party party where party.agreement = a.id),
                            'signatories', (select jsonb_agg(jsonb_build_object(
                                    'city', portal.city_name(g.city, null), 'person', person.name,
                                    'office_held', g.office_held) order by g.position)
                                from partnerships.signatory g
                                left join partnerships.person person on person.id = g.person
                                where g.agreement = a.id),
                            'changes', (select jsonb_agg(jsonb_build_object(
                                    'kind', h.kind, 'happened', h.happened, 'text', h.text) order by h.position)
                                from partnerships.agreement_change h where h.agreement = a.id),
                            'sources', portal.sources(a.id)) order by a.signed nulls last)
                        from partnerships.agreement a where a.partnership = p.id) as agreements,
                    (select jsonb_agg(jsonb_build_object(
                            'happened', m.happened, 'title', m.title, 'text', m.text,
                            'sources', portal.sources(m.id)) order by m.happened nulls first)
                        from partnerships.milestone m where m.partnership = p.id
                            and not exists (select from partnerships.fact f
                                where f.subject = m.id and f.standing = 'unconfirmed')) as milestones,
                    (select jsonb_agg(jsonb_build_object('key', f.key, 'name', f.name, 'year', focus.year,
                            'focus', focus.focus, 'goals', focus.goals) order by pf.position)
                        from partnerships.partnership_field pf
                        join partnerships.field f on f.key = pf.field
                        left join lateral (select ff.year, ff.focus, ff.goals from partnerships.field_focus ff
                            where ff.partnership = p.id and ff.field = pf.field order by ff.year desc limit 1) focus
                            on true
                        where pf.partnership = p.id) as fields,
                    (select jsonb_agg(jsonb_build_object('name', n.name, 'slugs', portal.slugs(n.id, 'network')))
                        from partnerships.network n
                        where exists (select from partnerships.network_member m
                                where m.network = n.id and m.city = p.partner and m.until is null)
                            and exists (select from partnerships.network_member m
                                join partnerships.city home on home.id = m.city and home.home
                                where m.network = n.id and m.until is null)) as networks,
                    (select jsonb_agg(jsonb_build_object('name', j.title, 'slugs', portal.slugs(j.id, 'project'),
                            'example', j.example))
                        from programme.project j join programme.project_city jc on jc.project = j.id
                        where jc.city = p.partner and j.publication = 'published') as projects,
                    (select jsonb_agg(jsonb_build_object('name', s.name, 'slugs', portal.slugs(s.id, 'series'),
                            'turn', portal.turn(s.id), 'next', (
                                select e.title from programme.activity e
                                where e.series = s.id and e.publication = 'published' and e.public_from <= :now
                                    and e.parent is null and e.course = 'planned' and e.ends_at > :now
                                order by e.starts_at limit 1)))
                        from programme.series s join programme.series_host h on h.series = s.id
                        where h.city = p.partner and s.publication = 'published') as series,
                    (select jsonb_agg(jsonb_build_object('city', portal.city_name(t.city, null), 'office', t.office,
                            'person', t.person, 'email', t.email, 'telephone', t.telephone))
                        from partnerships.contact t where t.partnership = p.id and t.public) as contacts,
                    portal.picture(p.picture, :now) as picture
                from partnerships.partnership p join partnerships.city c on c.id = p.partner
                where p.id = :partnership and p.publication = 'published'""")
                .param("partnership", partnership)
                .param("now", Listings.at(now))
                .query(PartnerRecord::of)
                .single();
    }
}
