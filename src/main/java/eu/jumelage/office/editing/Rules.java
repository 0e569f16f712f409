package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How strictly this office publishes. */
@Component
@Transactional
public class Rules {

    private final JdbcClient sql;

    Rules(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param fourEyes nobody approves their own change; an office of one person can switch it off
     * @param together languages that appear together only, as French and Dutch in Brussels; empty where there is no
     *     such rule
     */
    public record Kept(boolean fourEyes, List<Language> together) {}

    @Transactional(readOnly = true)
    public Kept now() {
        return sql.sql("select four_eyes, together from office.rules")
                .query((row, _) -> new Kept(
                        row.getBoolean("four_eyes"),
                        Arrays.stream((String[]) row.getArray("together").getArray())
                                .map(Language::new)
                                .toList()))
                .optional()
                .orElse(new Kept(true, List.of()));
    }

    public void keep(Kept rules) {
        sql.sql("""
                insert into office.rules (four_eyes, together) values (:fourEyes, :together)
                on conflict (one) do update set four_eyes = excluded.four_eyes, together = excluded.together""")
                .param("fourEyes", rules.fourEyes())
                .param("together", rules.together().stream().map(Language::tag).toArray(String[]::new))
                .update();
    }
}
