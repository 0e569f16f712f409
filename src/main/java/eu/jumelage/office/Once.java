package eu.jumelage.office;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a form that makes something new make it once, however often it is sent: the page names what will be made, hidden
 * as "_once".
 */
@Component
public class Once {

    private final JdbcClient sql;

    Once(JdbcClient sql) {
        this.sql = sql;
    }

    /** The name that came with a form; a new one where none came. */
    public static UUID of(Map<String, String> sent) {
        String once = sent.getOrDefault("_once", "");
        return once.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(once) : UUID.randomUUID();
    }

    /** In a transaction: whoever comes second waits here until the first is done, and then finds what it made. */
    public void alone(UUID name) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name.toString())
                .query((_, _) -> true)
                .single();
    }
}
