package eu.jumelage.partnerships;

import eu.jumelage.web.Language;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fields of cooperation that this installation knows. */
@Component
@Transactional
public class Fields {

    private final JdbcClient sql;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    Fields(JdbcClient sql, Publications publications, ApplicationEventPublisher events) {
        this.sql = sql;
        this.publications = publications;
        this.events = events;
    }

    /** Enters a field, or another name of it. */
    public void define(Field field) {
        define(UUID.randomUUID(), field);
    }

    /**
     * Enters a field, or another name of one; partnerships and activities are found by it at once.
     *
     * @param id by which the office edits a new one
     */
    public void define(UUID id, Field field) {
        UUID known = sql.sql("""
                insert into partnerships.field (id, key, name) values (:id, :key, :name::jsonb)
                on conflict (key) do update set name = excluded.name
                returning id""")
                .param("id", id)
                .param("key", field.key())
                .param("name", Texts.write(field.name()))
                .query(UUID.class)
                .single();
        events.publishEvent(new RegisterChanged(RegisterChanged.What.FIELD, Set.of(known)));
        publications.publish();
    }

    @Transactional(readOnly = true)
    public Optional<Field> find(UUID id) {
        return sql.sql("select key, name from partnerships.field where id = :id")
                .param("id", id)
                .query((row, _) -> new Field(row.getString("key"), Texts.column(row, "name")))
                .optional();
    }

    /** In the alphabetical order of the reader's language. */
    @Transactional(readOnly = true)
    public List<Field> all(Language reader) {
        return sql
                .sql("select key, name from partnerships.field")
                .query((row, _) -> new Field(row.getString("key"), Texts.column(row, "name")))
                .list()
                .stream()
                .sorted(Alphabet.of(reader, field -> field.name().string(reader)))
                .toList();
    }
}
