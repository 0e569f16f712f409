package eu.jumelage.office.editing;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How strictly this office publishes. */
@Component
@Transactional
public class Rules {

    private static final String KIND = "rules";
    private static final UUID ID = UUID.nameUUIDFromBytes(KIND.getBytes(StandardCharsets.UTF_8));

    private final JdbcClient sql;
    private final AuditTrail audit;

    Rules(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
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

    /** What an administrator decides, noted in the audit trail. */
    public void keep(Kept rules, Member by) {
        Kept before = now();
        if (!before.equals(rules)) {
            keep(rules);
            audit.note(by, "rules-changed", KIND, ID, by.name(), shown(before), shown(rules));
        }
    }

    private static Map<String, String> shown(Kept rules) {
        return Map.of(
                "four-eyes",
                rules.fourEyes() ? "on" : "off",
                "together",
                rules.together().stream().map(Language::tag).collect(Collectors.joining(" + ")));
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
