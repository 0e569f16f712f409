package eu.jumelage.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.programme.KindChanged;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists show lies ready, and says at every moment what the tables say. */
@InBerlin
class ReadyListingsTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whatIsPublishedLiesReady() {
        assertThat(number("""
                select count(*) from programme.activity a left join portal.ready r on r.activity = a.id
                where a.publication = 'published' and r.listing is null""")).isZero();
        assertThat(number("select count(*) from portal.ready")).isGreaterThan(30);
        assertThat(outdated()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update programme.activity set example = not example where parent is null",
                "update programme.activity set year = 1999 where id in (select parent from programme.activity)",
                "update programme.run set ends_local = ends_local + interval '1 hour'",
                "delete from programme.run where position > 0",
                "delete from programme.activity_city where position > 0",
                "update programme.recap set people = 7",
                "delete from programme.act",
                "update programme.act set public_reason = null",
                "update programme.act_run set before = before || '{\"zone\": \"Asia/Tokyo\"}'",
                "update web.address set current = false where kind = 'activity' and language = 'nl'",
                "update programme.place set street = 'Anderswo 1'",
                "update programme.kind set name = jsonb_set(name, '{in,de,is}', '\"Anderes\"')",
                "update partnerships.city set zone = 'Asia/Tokyo'",
                "update partnerships.city_called set name = jsonb_set(name, '{in,de,is}', '\"Anderswo\"')",
                "delete from programme.activity where parent is not null and picture is null",
            })
    void whateverChangesListsSayItInTheSameTransaction(String change) {
        transaction.executeWithoutResult(state -> {
            long ready = number("select count(*) from portal.ready where listing is not null");
            assertThat(sql.sql(change).update()).isPositive();
            assertThat(outdated()).isZero();
            assertThat(number("select count(*) from portal.ready where listing is not null"))
                    .isLessThan(ready);
            state.setRollbackOnly();
        });
    }

    /** The second waits for the first, and is written with what that one changed. */
    @Test
    void ofTwoChangesAtOnceNoneIsLost() throws Exception {
        UUID activity = sql.sql("select activity from programme.recap order by activity limit 1")
                .query(UUID.class)
                .single();
        var first = new CountDownLatch(1);
        var one = apart(() -> transaction.executeWithoutResult(_ -> {
            sql.sql("update programme.recap set people = people + 1 where activity = :id")
                    .param("id", activity)
                    .update();
            events.publishEvent(new KindChanged("any"));
            first.countDown();
            awaitWaiting();
        }));
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        var other = apart(() -> transaction.executeWithoutResult(_ -> {
            sql.sql("update programme.activity set example = not example where id = :id")
                    .param("id", activity)
                    .update();
            events.publishEvent(new KindChanged("any"));
        }));
        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);
        assertThat(number("select count(*) from portal.ready where listing is null and activity = '" + activity + "'"))
                .isZero();
        assertThat(outdated()).isZero();
    }

    private static CompletableFuture<Void> apart(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    private void awaitWaiting() {
        for (int tries = 0; tries < 500; tries++) {
            if (number("select count(*) from pg_locks where not granted") > 0) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        throw new AssertionError("Nobody waited");
    }

    /** As it lies ready: the links that only the registered are told are taken out while it is read. */
    private long outdated() {
        return number("""
                select count(*) from portal.shown s join portal.listed l on l.id = s.id
                where s.unguarded::jsonb is distinct from to_jsonb(l)""");
    }

    private long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
