package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of activities; some are there from the beginning, and an installation can add its own. */
@Component
@Transactional
public class Kinds {

    private final JdbcClient sql;

    Kinds(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public List<Kind> all() {
        return sql.sql("select key, name from programme.kind order by position, key")
                .query((row, _) -> new Kind(row.getString("key"), Texts.column(row, "name")))
                .list();
    }

    /** A further kind, last in lists; or another name for a known one. */
    public void store(Kind kind) {
        sql.sql("""
                insert into programme.kind (key, name, position)
                values (:key, :name::jsonb, (select coalesce(max(position), 0) + 1 from programme.kind))
                on conflict (key) do update set name = excluded.name""")
                .param("key", kind.key())
                .param("name", Texts.write(kind.name()))
                .update();
    }
}
