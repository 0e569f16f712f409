package eu.jumelage.programme;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way back for invented activities: forgotten with all that is filed about them, they can be planned anew. */
@Component
@Transactional
public class Examples {

    private final JdbcClient sql;
    private final Changes changes;

    Examples(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /**
     * Forgets one that has no parts any more.
     *
     * @return false where there is none, or it was not invented: then nothing has changed
     */
    public boolean forget(UUID activity) {
        boolean forgotten = sql.sql("delete from programme.activity where id = :activity and example")
                        .param("activity", activity)
                        .update()
                == 1;
        if (forgotten) {
            changes.tell(ProgrammeChanged.activities(Set.of(activity)), true);
        }
        return forgotten;
    }
}
