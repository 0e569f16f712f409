package eu.jumelage.programme;

import eu.jumelage.web.Publications;
import eu.jumelage.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of activities; some are there from the beginning, and an installation can add its own. */
@Component
@Transactional
public class Kinds {

    private final JdbcClient sql;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    Kinds(JdbcClient sql, Publications publications, ApplicationEventPublisher events) {
        this.sql = sql;
        this.publications = publications;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Kind> all() {
        return sql.sql("select key, name from programme.kind order by position, key")
                .query((row, _) -> new Kind(row.getString("key"), Texts.column(row, "name")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Kind> find(UUID id) {
        return sql.sql("select key, name from programme.kind where id = :id")
                .param("id", id)
                .query((row, _) -> new Kind(row.getString("key"), Texts.column(row, "name")))
                .optional();
    }

    /** By the ids under which the office edits them, in the order of lists. */
    @Transactional(readOnly = true)
    public Map<UUID, Kind> byId() {
        var kinds = new LinkedHashMap<UUID, Kind>();
        sql.sql("select id, key, name from programme.kind order by position, key")
                .query(row -> {
                    kinds.put(
                            row.getObject("id", UUID.class), new Kind(row.getString("key"), Texts.column(row, "name")));
                });
        return kinds;
    }

    /** A further kind, last in lists; or another name for a known one. */
    public void store(Kind kind) {
        store(UUID.randomUUID(), kind);
    }

    /**
     * A further kind, or another name for a known one, by which its activities are found at once.
     *
     * @param id by which the office edits a new one
     */
    public void store(UUID id, Kind kind) {
        if (all().contains(kind)) {
            return;
        }
        sql.sql("""
                insert into programme.kind (id, key, name, position)
                values (:id, :key, :name::jsonb, (select coalesce(max(position), 0) + 1 from programme.kind))
                on conflict (key) do update set name = excluded.name""")
                .param("id", id)
                .param("key", kind.key())
                .param("name", Texts.write(kind.name()))
                .update();
        events.publishEvent(new KindChanged(kind.key()));
        publications.publish();
    }
}
