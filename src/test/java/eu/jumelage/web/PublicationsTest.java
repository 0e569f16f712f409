package eu.jumelage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.Running;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class PublicationsTest {

    @LocalServerPort
    int port;

    @Autowired
    ProbeController probe;

    @Autowired
    Publications publications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    Visit visit;

    @BeforeEach
    void arrive() {
        visit = new Visit(port);
    }

    @Test
    void whoPublishesSeesItAtOnce() {
        for (int i = 1; i <= 20; i++) {
            assertThat(visit.get("/fr/probe/page/published").text()).endsWith("" + i);
            transaction.executeWithoutResult(_ -> publications.publish());
        }
    }

    @Test
    void whatIsNotCommittedIsNotPublished() {
        visit.get("/fr/probe/page/rolled-back");
        transaction.executeWithoutResult(status -> {
            publications.publish();
            assertThat(visit.get("/fr/probe/page/rolled-back").text()).endsWith("1");
            status.setRollbackOnly();
        });
        assertThat(visit.get("/fr/probe/page/rolled-back").text()).endsWith("1");
    }

    @Test
    void oneTransactionIsOnePublication() {
        long before = number();
        transaction.executeWithoutResult(_ -> {
            publications.publish();
            publications.publish();
        });
        assertThat(number()).isEqualTo(before + 1);
    }

    @Test
    void publishingOutsideATransactionIsABug() {
        assertThatThrownBy(publications::publish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAnotherNodePublishesIsSeenHereWithinMoments() throws Exception {
        visit.get("/fr/probe/page/other-node");
        transaction.executeWithoutResult(_ -> {
            sql.sql("update web.publication set number = number + 1").update();
            sql.sql("select pg_notify('publication', '')")
                    .query((row, i) -> true)
                    .single();
        });
        eventually(
                Duration.ofMillis(1000),
                () -> visit.get("/fr/probe/page/other-node").text().endsWith("2"));
    }

    @Test
    void aLostCallIsMadeUpForByComparing() throws Exception {
        visit.get("/fr/probe/page/no-call");
        sql.sql("update web.publication set number = number + 1").update();
        eventually(
                Duration.ofSeconds(4),
                () -> visit.get("/fr/probe/page/no-call").text().endsWith("2"));
    }

    @Test
    void aCutListeningConnectionIsMadeAnew() throws Exception {
        visit.get("/fr/probe/page/cut");
        sql.sql("""
                select pg_terminate_backend(pid)
                from pg_stat_activity
                where application_name = 'jumelage publications'
                """).query((row, i) -> true).list();
        sql.sql("update web.publication set number = number + 1").update();
        eventually(
                Duration.ofSeconds(4),
                () -> visit.get("/fr/probe/page/cut").text().endsWith("2"));
    }

    @Test
    void whatIsOvertakenWhileItIsDrawnIsNotKept() throws Exception {
        var visiting = Executors.newVirtualThreadPerTaskExecutor();
        probe.content = "old";
        var gate = new CountDownLatch(1);
        probe.gates.put("overtaken", gate);
        var leader = visiting.submit(() -> visit.get("/fr/probe/gate/overtaken"));
        eventually(Duration.ofSeconds(30), () -> probe.count("overtaken") == 1);
        var waiting = visiting.submit(() -> visit.get("/fr/probe/gate/overtaken"));
        Thread.sleep(200);
        assertThat(probe.count("overtaken"))
                .as("the second waits for the first")
                .isEqualTo(1);
        probe.content = "new";
        transaction.executeWithoutResult(_ -> publications.publish());
        var after = visiting.submit(() -> visit.get("/fr/probe/gate/overtaken"));
        eventually(Duration.ofSeconds(30), () -> probe.count("overtaken") == 2);
        gate.countDown();
        assertThat(after.get().text()).as("who asks after the publication").isEqualTo("new 2");
        assertThat(leader.get().text()).isEqualTo("old 1");
        assertThat(waiting.get().text()).isEqualTo("new 2");
        // the notification, later than the commit, may overtake the second drawing as well: the old must not come back
        assertThat(visit.get("/fr/probe/gate/overtaken").text()).startsWith("new ");
    }

    private long number() {
        return sql.sql("select number from web.publication").query(Long.class).single();
    }

    private static void eventually(Duration within, BooleanSupplier seen) throws Exception {
        long end = System.nanoTime() + within.toNanos();
        while (!seen.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not after %s", within).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
