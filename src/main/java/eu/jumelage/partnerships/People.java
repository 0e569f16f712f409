package eu.jumelage.partnerships;

import eu.jumelage.partnerships.RegisterChanged.What;
import eu.jumelage.web.Publications;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign, speak and visit. */
@Component
@Transactional
public class People {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Publications publications;

    People(JdbcClient sql, ApplicationEventPublisher events, Publications publications) {
        this.sql = sql;
        this.events = events;
        this.publications = publications;
    }

    /** Enters somebody, or the right spelling of a name. */
    public void register(Person person) {
        sql.sql("""
                insert into partnerships.person (id, name, sort_name) values (:id, :name, :sortName)
                on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name""")
                .param("id", person.id())
                .param("name", person.name())
                .param("sortName", person.sortName())
                .update();
        events.publishEvent(new RegisterChanged(What.PERSON, Set.of(person.id())));
        publications.publish();
    }

    /** To choose from, by the names under which they stand in lists. */
    @Transactional(readOnly = true)
    public List<Person> known(int most) {
        return sql.sql("select id, name, sort_name from partnerships.person order by sort_name, id limit :most")
                .param("most", most)
                .query((row, _) -> new Person(Rows.id(row, "id"), row.getString("name"), row.getString("sort_name")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(UUID person) {
        return sql.sql("select id, name, sort_name from partnerships.person where id = :id")
                .param("id", person)
                .query((row, _) -> new Person(Rows.id(row, "id"), row.getString("name"), row.getString("sort_name")))
                .optional();
    }
}
