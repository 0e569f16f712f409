package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.RegisterChanged;
import eu.jumelage.programme.KindChanged;
import eu.jumelage.programme.ProgrammeChanged;
import eu.jumelage.web.Job;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes what lists show of activities, at the end of the transaction that changed it. What is not written is gathered
 * from its tables whenever it is read, which is right as well, only slower.
 */
@Component
public class ReadyListings implements Job {

    /** So that the change of a kind's name, which a million activities show, does not take minutes. */
    private static final int MOST = 5000;

    /** So that nobody who changes one of them waits for long. */
    private static final int STEP = 500;

    private final JdbcClient sql;
    private final TransactionOperations transaction;

    ReadyListings(JdbcClient sql, TransactionOperations transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    @TransactionalEventListener(
            classes = {ProgrammeChanged.class, RegisterChanged.class, KindChanged.class},
            phase = TransactionPhase.BEFORE_COMMIT)
    void changed() {
        write(MOST);
    }

    /** What is left to write after a migration, a bulk load, or the change of something that very many show. */
    public void all() {
        while (transaction.execute(_ -> write(STEP)) == STEP) {}
    }

    @Override
    public String name() {
        return "listings-ready";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work() {
        all();
    }

    /** Locks first and looks then, so that no change of another transaction is missed. */
    private int write(int most) {
        List<UUID> due = sql.sql("""
                select r.activity from portal.ready r where r.listing is null limit :most for update skip locked""").param("most", most).query(UUID.class).list();
        if (!due.isEmpty()) {
            sql.sql("""
                    update portal.ready r set listing = row_to_json(l)::text
                    from portal.listed l where l.id = r.activity and r.activity = any (:due)""").param("due", due.toArray(UUID[]::new)).update();
        }
        return due.size();
    }
}
