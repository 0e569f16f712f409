package eu.jumelage.participation;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who come want to have talked about, for whoever leads the conversation. */
@Component
@Transactional(readOnly = true)
public class AskedBeforehand {

    private final JdbcClient sql;

    AskedBeforehand(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param registration by which it came */
    public record Item(
            UUID registration,
            String name,
            @Nullable String organisation,
            Language language,
            String question,
            boolean answered) {}

    /** In the order in which they came; of those who take part or may still do so. */
    public List<Item> of(UUID admission) {
        return sql.sql("""
                select id, coalesce(name, '') as name, organisation, language, question, answered_at is not null as answered
                from participation.registration
                where admission = :admission and question is not null and state in ('confirmed', 'waiting')
                order by requested_at, id""")
                .param("admission", admission)
                .query((row, _) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        new Language(row.getString("language")),
                        row.getString("question"),
                        row.getBoolean("answered")))
                .list();
    }

    /** How many wait for an answer. */
    public int open(UUID admission) {
        return (int) of(admission).stream().filter(item -> !item.answered()).count();
    }
}
