package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.TODAY;
import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.partnerships.Status.State;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    Partnership partnership = active(moscow()); // since 1990

    @Test
    void theHistoryKeepsEveryStatus() {
        var dormant = changed(partnership, State.DORMANT, "2022");
        var ended = changed(dormant, State.ENDED, "2024-05-01");

        assertThat(ended.history()).extracting(Status::state).containsExactly(State.ACTIVE, State.DORMANT, State.ENDED);
        assertThat(ended.isFormer()).isTrue();
        assertThat(dormant.isFormer()).isFalse();
    }

    @Test
    void anEndedPartnershipCanBeTakenUpAgain() {
        var ended = changed(partnership, State.ENDED, "2001");

        assertThat(changed(ended, State.ACTIVE, "2010").isFormer()).isFalse();
    }

    @Test
    void aStatusThatItHasIsNoChange() {
        assertThat(partnership.changed(status(State.ACTIVE, "2000"), TODAY))
                .isEqualTo(new StatusChange.AlreadySo(partnership.status()));
    }

    @Test
    void aStatusComesAfterTheOneBefore() {
        assertThat(partnership.changed(status(State.DORMANT, "1989-12-31"), TODAY))
                .isEqualTo(new StatusChange.BeforeTheLast(partnership.status()));
        assertThat(changed(partnership, State.DORMANT, "1990-01-01").status().state())
                .isEqualTo(State.DORMANT);
    }

    @Test
    void aStatusOfTomorrowIsNotOneOfToday() {
        assertThat(partnership.changed(
                        new Status(State.ENDED, PartialDate.of(TODAY.plusDays(1)), null, null, null, null), TODAY))
                .isEqualTo(new StatusChange.InTheFuture(TODAY));
        assertThat(changed(partnership, State.ENDED, TODAY.toString()).isFormer())
                .isTrue();
    }

    @Test
    void aStatusMayBeginNobodyKnowsWhen() {
        assertThat(partnership.changed(Status.of(State.DORMANT, null), TODAY)).isInstanceOf(StatusChange.Changed.class);
    }

    private static Partnership changed(Partnership before, State to, String since) {
        return switch (before.changed(status(to, since), TODAY)) {
            case StatusChange.Changed(var after) -> after;
            case StatusChange.AlreadySo _, StatusChange.BeforeTheLast _, StatusChange.InTheFuture _ ->
                throw new AssertionError("refused");
        };
    }

    private static Status status(State state, String since) {
        return Status.of(state, PartialDate.parse(since));
    }
}
