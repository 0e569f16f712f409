package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.Running;
import eu.jumelage.office.AuditCheck.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class AuditTrailTest {

    private static final int MANY = 100_000;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditCheck check;

    @Autowired
    AuditRows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate one;
    UUID item = UUID.randomUUID();

    @BeforeEach
    void transactions() {
        one = new TransactionTemplate(transactions);
    }

    @Test
    void whatIsDoneIsNotedWithItsBeforeAndAfter() {
        note("Ausstellung");
        assertThat(audit.of("activity", item)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Ausstellung");
            assertThat(entry.changed()).containsExactly("place");
            assertThat(entry.before()).containsEntry("place", "Rotes Rathaus");
        });
        assertThat(check.verify()).isInstanceOf(Found.Whole.class);
    }

    @Test
    void whatWasTakenBackIsNotNoted() {
        one.executeWithoutResult(status -> {
            audit.note(null, "published", "activity", item, "Konzert", Map.of(), Map.of());
            status.setRollbackOnly();
        });
        assertThat(audit.of("activity", item)).isEmpty();
    }

    @Test
    void manyAtOnceLeaveNoGap() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        note("Nummer " + number);
                        return true;
                    })
                    .toList();
            for (var each : people.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(audit.of("activity", item)).hasSize(40);
        assertThat(check.verify()).isInstanceOf(Found.Whole.class);
    }

    @Test
    void theDatabaseRefusesToAlterIt() {
        note("Konzert");
        for (String attack : List.of(
                "update office.audit set title = 'x' where item = '" + item + "'",
                "delete from office.audit where item = '" + item + "'",
                "truncate office.audit")) {
            assertThatThrownBy(() -> sql.sql(attack).update())
                    .as("the program itself")
                    .rootCause()
                    .hasMessageContaining("permission denied");
            one.executeWithoutResult(status -> {
                ownIt();
                assertThatThrownBy(() -> sql.sql(attack).update())
                        .as("the table's owner")
                        .hasMessageContaining("never altered");
                status.setRollbackOnly();
            });
        }
        assertThat(sql.sql("select tableowner from pg_tables where schemaname = 'office' and tablename = 'audit'")
                        .query(String.class)
                        .single())
                .isEqualTo("jumelage_audit");
    }

    /** In one transaction that is undone; each attack is undone before the next. */
    @Test
    void everyKindOfTamperingIsFoundAmongAHundredThousand() {
        note("before");
        one.executeWithoutResult(status -> {
            long start = sql.sql("select number from office.audit_head")
                    .query(Long.class)
                    .single();
            var entries = new ArrayList<AuditEntry>();
            LongStream.range(0, MANY)
                    .forEach(number -> entries.add(new AuditEntry(
                            0,
                            Instant.EPOCH,
                            null,
                            "",
                            "published",
                            "activity",
                            item,
                            "Nr. " + number,
                            Map.of("a", "1"),
                            Map.of("a", "2"))));
            rows.add(entries);
            ownIt();
            sql.sql("alter table office.audit disable trigger user").update();
            assertThat(check.verify()).isEqualTo(new Found.Whole(start + MANY));

            long victim = start + 54_321;
            assertThat(after("update office.audit set title = 'x' where number = :victim", victim))
                    .isEqualTo(new Found.Changed(victim));
            assertThat(after("update office.audit set after = '{\"a\":\"3\"}' where number = :victim", victim))
                    .isEqualTo(new Found.Changed(victim));
            assertThat(after("delete from office.audit where number = :victim", victim))
                    .isEqualTo(new Found.Removed(victim));
            assertThat(after("""
                            with moved as (update office.audit set number = -1 where number = :victim returning 1)
                            update office.audit set number = -2 where number = :victim + 1
                                and exists (select from moved)""", victim, """
                            update office.audit set number = case number when -1 then :victim + 1 else :victim end
                            where number < 0""")).isEqualTo(new Found.Swapped(victim));
            assertThat(after("delete from office.audit where number >= :victim", victim))
                    .isEqualTo(new Found.Cut(victim, start + MANY));
            status.setRollbackOnly();
        });
    }

    /** What somebody would have to do first who took over the program's sign-in to the database. */
    private void ownIt() {
        sql.sql("grant jumelage_audit to current_user").update();
    }

    private Found after(String attack, long victim, String... more) {
        var undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return undone.execute(status -> {
            sql.sql(attack).param("victim", victim).update();
            for (String next : more) {
                sql.sql(next).param("victim", victim).update();
            }
            status.setRollbackOnly();
            return check.verify();
        });
    }

    private void note(String title) {
        one.executeWithoutResult(_ -> audit.note(
                null,
                "published",
                "activity",
                item,
                title,
                Map.of("place", "Rotes Rathaus", "kind", "concert"),
                Map.of("place", "Maison du Roi", "kind", "concert")));
    }
}
