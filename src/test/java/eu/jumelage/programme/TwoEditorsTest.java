package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.IN_AUTUMN;
import static eu.jumelage.programme.Samples.NEXT_WEEK;
import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.by;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.programme.Samples.planned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class TwoEditorsTest {

    @Autowired
    Programme programme;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    UUID activity = UUID.randomUUID();
    UUID part = UUID.randomUUID();

    /** Published by hand: what these editors commit must leave no home behind for other tests. */
    @BeforeEach
    void aPublishedConcertWithAPart() {
        clock.set(NOW);
        var concert = Details.of("concert", Words.titled(german("Konzert")), Participants.NONE);
        programme.plan(activity, concert, List.of(planned(NEXT_WEEK)));
        programme.planPart(part, activity, concert, List.of(planned(NEXT_WEEK)));
        sql.sql("update programme.activity set publication = 'published' where id in (:ids)")
                .param("ids", List.of(activity, part))
                .update();
    }

    @AfterEach
    void nothingStays() {
        clock.reset();
        sql.sql("delete from programme.activity where parent = :id")
                .param("id", activity)
                .update();
        sql.sql("delete from programme.activity where id = :id")
                .param("id", activity)
                .update();
    }

    @Test
    void theSecondSeesWhatTheFirstDecided() throws Exception {
        List<Decision> decisions = atOnce(
                () -> programme.act(activity, by(new Step.Cancel())),
                () -> programme.act(activity, by(new Step.Cancel())));

        assertThat(decisions).filteredOn(Decision.Accepted.class::isInstance).hasSize(1);
        assertThat(decisions).contains(new Decision.NotFrom(Course.CANCELLED));
        assertThat(programme.history(activity)).hasSize(1);
    }

    @Test
    void whoActsOnWhatHeSawIsToldOfTheChange() throws Exception {
        Activity seen = programme.find(activity).orElseThrow();
        var later = by(new Step.Reschedule(IN_AUTUMN)).seen(seen.changedAt());
        var online = by(new Step.MoveOnline(null)).seen(seen.changedAt());

        List<Decision> decisions = atOnce(() -> programme.act(activity, later), () -> programme.act(activity, online));

        assertThat(decisions).filteredOn(Decision.Accepted.class::isInstance).hasSize(1);
        assertThat(decisions)
                .filteredOn(Decision.ChangedMeanwhile.class::isInstance)
                .hasSize(1);
    }

    @Test
    void actsOnTheWholeAndOnAPartNeverWaitInACircleAndLoseNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            atOnce(
                    () -> programme.act(activity, by(new Step.MoveOnline("https://example.org"))),
                    () -> programme.act(part, by(new Step.MoveOnline("https://example.org"))));
            atOnce(
                    () -> programme.act(part, by(new Step.MoveOnSite(null))),
                    () -> programme.act(activity, by(new Step.MoveOnSite(null))));
        }

        assertThat(programme.history(activity)).hasSize(10);
        assertThat(programme.history(part)).hasSize(10);
        assertThat(programme.find(part).orElseThrow().runs().getFirst().sequence())
                .isEqualTo(10);
    }

    private static List<Decision> atOnce(Callable<Decision> one, Callable<Decision> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var editors = Executors.newFixedThreadPool(2)) {
            var answers = List.of(one, other).stream()
                    .map(act -> editors.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            return List.of(
                    answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
        }
    }
}
