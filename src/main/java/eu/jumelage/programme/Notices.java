package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All notices, also those that are over, as the office keeps them; {@link Disruptions} posts them. */
@Component
@Transactional
public class Notices {

    private final JdbcClient sql;
    private final Changes changes;

    Notices(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(UUID id) {
        return sql.sql("""
                select id, disruption, level, text, link, link_label, shown_from, shown_until
                from programme.notice where id = :id""").param("id", id).query(Notices::read).optional();
    }

    /** What is shown now first, then what will be, then what was. */
    @Transactional(readOnly = true)
    public List<Notice> all(int most) {
        return sql.sql("""
                select id, disruption, level, text, link, link_label, shown_from, shown_until
                from programme.notice
                order by shown_until <= :now, shown_from > :now,
                    case when shown_until <= :now then -extract(epoch from shown_from)
                        else extract(epoch from shown_from) end, id
                limit :most""")
                .param("now", Moments.column(changes.now()))
                .param("most", most)
                .query(Notices::read)
                .list();
    }

    /** It ends now; one that was never shown never will be. */
    public void takeDown(UUID id) {
        Instant now = changes.now();
        sql.sql("""
                update programme.notice
                set shown_until = :now, shown_from = least(shown_from, :before)
                where id = :id and shown_until > :now""")
                .param("id", id)
                .param("now", Moments.column(now))
                .param("before", Moments.column(now.minus(1, ChronoUnit.MICROS))) // a period is never empty
                .update();
        changes.tell(ProgrammeChanged.none(), true);
    }

    /** As exactly as the database keeps it. */
    public Instant now() {
        return changes.now();
    }

    static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("disruption", UUID.class),
                Keyed.of(Notice.Level.class, row.getString("level")),
                Texts.column(row, "text"),
                row.getString("link"),
                Texts.columnOrNull(row, "link_label"),
                Moments.of(row, "shown_from"),
                Moments.of(row, "shown_until"));
    }
}
