package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What activities are called, where nothing else of them matters. */
@Component
public class ActivityTitles {

    private final JdbcClient sql;

    ActivityTitles(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty where there is no such activity. */
    public String of(UUID activity, Language reader) {
        return sql.sql("select title from programme.activity where id = :id")
                .param("id", activity)
                .query((row, _) -> Texts.column(row, "title").string(reader))
                .optional()
                .orElse("");
    }
}
