package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Translating;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the public programme waits for translators. */
@Component
class ProgrammeTranslations implements Translating {

    /** With those to come before those that are over: older ones nobody translates any more. */
    static final int MOST = 2000;

    private final JdbcClient sql;

    ProgrammeTranslations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Untranslated> untranslated(Language reader, List<Language> languages) {
        String[] tags = languages.stream().map(Language::tag).toArray(String[]::new);
        var all = new ArrayList<>(activities(reader, tags));
        all.addAll(others(reader, tags));
        return all;
    }

    /** With their parts; reads the newest by activity_current. */
    private List<Untranslated> activities(Language reader, String[] languages) {
        return sql.sql("""
                select 'activity' as kind, a.id, web.say(a.title, :reader) as title, partners.cities, partners.names,
                    lacking.language, lacking.missing, lacking.stale
                from (
                    select one.id, one.current_until, one.starts_at from programme.activity one
                    where one.publication = 'published' and one.parent is null
                    order by one.current_until desc, one.starts_at desc limit :most) chosen
                join lateral (
                    select chosen.id as family union all
                    select part.id from programme.activity part
                    where part.parent = chosen.id and part.publication = 'published') of_family on true
                join programme.activity a on a.id = of_family.family and a.visibility <> 'internal'
                cross join lateral office.lacking(
                    array[a.title, a.summary, a.text, a.admission, a.opening_hours, a.accessibility]
                        || array(select l.label from programme.activity_link l where l.activity = a.id)
                        || array(select p.office_held from programme.activity_person p where p.activity = a.id),
                    :languages) lacking
                left join lateral (
                    select array_agg(c.city order by c.position) as cities,
                        array_agg(web.say(called.name, :reader) order by c.position) as names
                    from programme.activity_city c
                    join partnerships.city town on town.id = c.city and not town.home
                    cross join lateral (
                        select n.name from partnerships.city_called n
                        where n.city = c.city order by n.since desc limit 1) called
                    where c.activity = a.id) partners on true
                order by chosen.current_until desc, chosen.starts_at desc, a.id, lacking.language""")
                .param("reader", reader.tag())
                .param("languages", languages)
                .param("most", MOST)
                .query(Untranslated::read)
                .list();
    }

    private List<Untranslated> others(Language reader, String[] languages) {
        return sql.sql("""
                select wanting.kind, wanting.id, web.say(wanting.title, :reader) as title, partners.cities, partners.names,
                    lacking.language, lacking.missing, lacking.stale
                from (
                    (select 'project' as kind, p.id, p.title, array[p.title, p.text, p.outputs]
                            || array(select s.reason from programme.project_state s where s.project = p.id)
                            || array(select c.role from programme.project_city c where c.project = p.id)
                            || array(select o.role from programme.project_organisation o where o.project = p.id) as texts,
                        array(select c.city from programme.project_city c where c.project = p.id) as cities
                    from programme.project p where p.publication = 'published' limit :most)
                    union all
                    (select 'series', s.id, s.name, array[s.name, s.text, s.rhythm]
                            || array(select h.edition_name from programme.series_host h where h.series = s.id),
                        array(select h.city from programme.series_host h where h.series = s.id)
                    from programme.series s where s.publication = 'published' limit :most)
                    union all
                    (select 'disruption', d.id, d.name, array[d.name, d.text, d.central_label], '{}'::uuid[]
                    from programme.disruption d where d.publication = 'published' limit :most)
                    union all
                    (select 'reason', r.id, r.public_reason, array[r.public_reason],
                        array(select c.city from programme.activity_city c where c.activity = r.activity)
                    from (
                        select distinct on (public_reason) id, activity, public_reason from (
                            select act.id, act.activity, act.public_reason, act.recorded
                            from programme.act
                            join programme.activity a on a.id = act.activity
                            where act.public_reason is not null and a.publication = 'published'
                                and a.visibility <> 'internal'
                            order by act.recorded desc limit :most) newest
                        order by public_reason, recorded) r)
                    union all
                    (select 'place', p.id, p.name, array[p.name, p.accessibility], array[p.city]
                    from programme.place p limit :most)) wanting
                cross join lateral office.lacking(wanting.texts, :languages) lacking
                left join lateral (
                    select array_agg(c.id order by called.sorted) as cities, array_agg(called.sorted order by called.sorted) as names
                    from partnerships.city c
                    cross join lateral (
                        select web.say(n.name, :reader) as sorted from partnerships.city_called n
                        where n.city = c.id order by n.since desc limit 1) called
                    where c.id = any(wanting.cities) and not c.home) partners on true
                order by wanting.kind, title, wanting.id, lacking.language""")
                .param("reader", reader.tag())
                .param("languages", languages)
                .param("most", MOST)
                .query(Untranslated::read)
                .list();
    }
}
