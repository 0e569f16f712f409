package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Translating;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.web.Language;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the public register waits for translators. */
@Component
class RegisterTranslations implements Translating {

    private static final int MOST = 2000;

    private final JdbcClient sql;

    RegisterTranslations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Untranslated> untranslated(Language reader, List<Language> languages) {
        return sql.sql("""
                select wanting.kind, wanting.id, coalesce(web.say(wanting.title, :reader), called.name) as title,
                    case when called.name is not null then array[wanting.city] end as cities,
                    case when called.name is not null then array[called.name] end as names,
                    lacking.language, lacking.missing, lacking.stale
                from (
                    (select 'partnership' as kind, p.id, null::jsonb as title, p.partner as city, array[p.reason, p.text]
                            || array(select s.public_reason from partnerships.partnership_status s where s.partnership = p.id)
                            || array(select f.focus from partnerships.field_focus f where f.partnership = p.id)
                            || array(select f.goals from partnerships.field_focus f where f.partnership = p.id)
                            || array(select m.title from partnerships.milestone m where m.partnership = p.id)
                            || array(select m.text from partnerships.milestone m where m.partnership = p.id)
                            || array(select c.office from partnerships.contact c where c.partnership = p.id)
                            || array(
                                select f.source from partnerships.milestone m
                                join partnerships.fact f on f.subject = m.id
                                where m.partnership = p.id) as texts
                    from partnerships.partnership p where p.publication = 'published' limit :most)
                    union all
                    (select 'agreement', a.id, a.title, p.partner, array[a.title, a.place]
                            || array(select s.office_held from partnerships.signatory s where s.agreement = a.id)
                            || array(select c.text from partnerships.agreement_change c where c.agreement = a.id)
                            || array(select f.source from partnerships.fact f where f.subject = a.id)
                    from partnerships.agreement a
                    join partnerships.partnership p on p.id = a.partnership and p.publication = 'published' limit :most)
                    union all
                    (select 'network', n.id, n.name, null, array[n.name, n.text] from partnerships.network n limit :most)
                    union all
                    (select 'organisation', o.id, o.name, o.city, array[o.name] from partnerships.organisation o limit :most)
                    union all
                    (select 'field', f.id, f.name, null, array[f.name] from partnerships.field f limit :most)) wanting
                cross join lateral office.lacking(wanting.texts, :languages) lacking
                left join lateral (
                    select web.say(n.name, :reader) as name from partnerships.city_called n
                    join partnerships.city c on c.id = n.city and not c.home
                    where n.city = wanting.city order by n.since desc limit 1) called on true
                order by wanting.kind desc, title, wanting.id, lacking.language""")
                .param("reader", reader.tag())
                .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
                .param("most", MOST)
                .query(Untranslated::read)
                .list();
    }
}
