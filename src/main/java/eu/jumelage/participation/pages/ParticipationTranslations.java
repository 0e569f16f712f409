package eu.jumelage.participation.pages;

import eu.jumelage.office.editing.Translating;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which forms ask in a language that is not the reader's: of what is still to come, in the languages they speak. */
@Component
class ParticipationTranslations implements Translating {

    private static final int MOST = 2000;

    private final JdbcClient sql;
    private final InstantSource clock;

    ParticipationTranslations(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Untranslated> untranslated(Language reader, List<Language> languages) {
        return sql.sql("""
                select 'admission' as kind, m.id, web.say(a.title, :reader) as title, null::uuid[] as cities,
                    null::text[] as names, lacking.language, lacking.missing, lacking.stale
                from participation.admission m
                join programme.activity a on a.id = m.activity
                cross join lateral office.lacking(
                    array[m.sentence]
                        || array(select q.label from participation.question q where q.admission = m.id)
                        || array(select q.help from participation.question q where q.admission = m.id)
                        || array(select c.label from participation.choice c where c.admission = m.id),
                    :languages) lacking
                where a.current_until > :now and (m.languages = '{}' or lacking.language = any (m.languages))
                order by a.starts_at nulls last, m.id, lacking.language limit :most""")
                .param("reader", reader.tag())
                .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Untranslated::read)
                .list();
    }
}
