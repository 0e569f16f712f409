package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.NOW;
import static eu.jumelage.programme.Samples.cancelled;
import static eu.jumelage.programme.Samples.concert;
import static eu.jumelage.programme.Samples.days;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.programme.Samples.held;
import static eu.jumelage.programme.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.Series.Host;
import eu.jumelage.programme.Series.Stage;
import eu.jumelage.programme.Series.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesTest {

    static final Host BRUSSELS_DAYS = new Host(UUID.randomUUID(), german("BrusselsDays"));
    static final Host BERLIN_DAYS = new Host(UUID.randomUUID(), german("BerlinDays"));

    final Series series = new Series(
            UUID.randomUUID(),
            german("BrusselsDays / BerlinDays"),
            null,
            null,
            Publication.PUBLISHED,
            List.of(BRUSSELS_DAYS, BERLIN_DAYS),
            Set.of("BrusselDays"),
            List.of(new Stage(State.ACTIVE, null, null)));

    @Test
    void theFirstHostBegins() {
        assertThat(series.turn(List.of())).contains(BRUSSELS_DAYS);
    }

    @Test
    void hostsTakeTurns() {
        Activity of2017 = edition(1, BRUSSELS_DAYS, held(days("2017-10-10", "2017-10-10")));
        Activity of2019 = edition(2, BERLIN_DAYS, held(days("2019-10-10", "2019-10-10")));

        assertThat(series.turn(List.of(of2017))).contains(BERLIN_DAYS);
        assertThat(series.turn(List.of(of2019, of2017))).contains(BRUSSELS_DAYS);
    }

    @Test
    void aCancelledEditionDoesNotUseUpTheTurn() {
        Activity of2017 = edition(1, BRUSSELS_DAYS, held(days("2017-10-10", "2017-10-10")));
        Activity of2020 = edition(2, BERLIN_DAYS, cancelled(days("2020-10-10", "2020-10-10"), NOW));

        assertThat(series.turn(List.of(of2017, of2020))).contains(BERLIN_DAYS);
    }

    @Test
    void anEndedSeriesHasNoTurn() {
        assertThat(series.entering(new Stage(State.ENDED, null, german("Neues Format")))
                        .turn(List.of()))
                .isEmpty();
    }

    @Test
    void anEditionBearsThePresentersNameAndTakesPlaceInTheOthersCity() {
        assertThat(series.editionName(BRUSSELS_DAYS.city())).isEqualTo(german("BrusselsDays"));
        assertThat(series.guestsOf(BRUSSELS_DAYS.city())).containsExactly(BERLIN_DAYS.city());
        assertThat(series.editionName(null)).isEqualTo(series.name());
    }

    private Activity edition(int number, Host presenter, Run run) {
        return published(
                concert().context(Context.NONE.edition(new Edition(series.id(), presenter.city(), number))), run);
    }
}
