package eu.jumelage.office;

import eu.jumelage.web.Publications;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office says on the pages that every page links to: imprint, privacy, accessibility and their like. */
@Component
@Transactional
public class StandingPages {

    private final JdbcClient sql;
    private final Publications publications;

    StandingPages(JdbcClient sql, Publications publications) {
        this.sql = sql;
        this.publications = publications;
    }

    /** Writes a page, or writes it anew; it is public at once. */
    public void put(String key, Text title, @Nullable Text text) {
        sql.sql("""
                insert into office.page (key, title, text)
                values (:key, :title::jsonb, :text::jsonb)
                on conflict (key) do update set title = excluded.title, text = excluded.text""")
                .param("key", key)
                .param("title", Texts.write(title))
                .param("text", Texts.writeOrNull(text))
                .update();
        publications.publish();
    }

    /** Empty while the office has written none. */
    @Transactional(readOnly = true)
    public Optional<StandingPage> find(String key) {
        return sql.sql("select key, title, text from office.page where key = :key")
                .param("key", key)
                .query(StandingPages::read)
                .optional();
    }

    /** All that there are, by key. */
    @Transactional(readOnly = true)
    public List<StandingPage> all() {
        return sql.sql("select key, title, text from office.page order by key")
                .query(StandingPages::read)
                .list();
    }

    private static StandingPage read(ResultSet row, int number) throws SQLException {
        return new StandingPage(row.getString("key"), Texts.column(row, "title"), Texts.columnOrNull(row, "text"));
    }
}
