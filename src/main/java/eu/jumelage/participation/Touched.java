package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Touching;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those registered, whom a change of an activity touches, and who of them will be written to. */
@Component
@Transactional(readOnly = true)
class Touched implements Touching {

    private final JdbcClient sql;
    private final News news;

    Touched(JdbcClient sql, News news) {
        this.sql = sql;
        this.news = news;
    }

    @Override
    public String words() {
        return "signup.touched";
    }

    @Override
    public Map<UUID, Integer> people(Collection<UUID> activities) {
        var people = new HashMap<UUID, Integer>();
        sql.sql("""
                select chosen.id, sum(r.size) as people from programme.activity chosen
                join programme.activity one on one.id = chosen.id or one.parent = chosen.id
                join participation.admission a on a.activity = one.id
                join participation.registration r on r.admission = a.id and r.state in ('confirmed', 'waiting')
                where chosen.id = any (:activities)
                group by chosen.id""").param("activities", activities.toArray(UUID[]::new)).query(row -> {
            people.put(row.getObject("id", UUID.class), row.getInt("people"));
        });
        return people;
    }

    @Override
    public Optional<String> told(Collection<Activity> after, Language reader) {
        int told = after.stream().mapToInt(news::hearing).sum();
        return told == 0
                ? Optional.empty()
                : Optional.of(Words.in(reader).say("signup.told", told, News.PAUSE.toMinutes()));
    }
}
