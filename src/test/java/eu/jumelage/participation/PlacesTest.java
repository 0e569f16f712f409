package eu.jumelage.participation;

import static eu.jumelage.programme.Audience.CITIZENS;
import static eu.jumelage.programme.Audience.INVITED;
import static eu.jumelage.programme.Audience.TRADE_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.jumelage.participation.Places.Waiting;
import eu.jumelage.programme.Audience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Seats TWENTY = Seats.of(20);
    private static final Seats SHARED = new Seats(20, Map.of(TRADE_PUBLIC, 5, INVITED, 3), true, false);

    @Test
    void aSeatIsFreeUntilAllAreTaken() {
        assertThat(taken(TWENTY, null, 19).admits(CITIZENS, 1)).isTrue();
        assertThat(taken(TWENTY, null, 19).admits(CITIZENS, 2)).isFalse();
        assertThat(taken(TWENTY, null, 20).isFull(CITIZENS)).isTrue();
    }

    @Test
    void whereNobodyCountsAsManyComeAsLike() {
        assertThat(taken(Seats.UNLIMITED, null, 100_000).admits(CITIZENS, 500)).isTrue();
    }

    @Test
    void anAudienceHasItsSeatsToItself() {
        assertThat(taken(SHARED, TRADE_PUBLIC, 5).admits(TRADE_PUBLIC, 1)).isFalse();
        assertThat(taken(SHARED, TRADE_PUBLIC, 5).free(CITIZENS)).isEqualTo(12);
        assertThat(taken(SHARED, CITIZENS, 12).isFull(CITIZENS)).isTrue();
        assertThat(taken(SHARED, CITIZENS, 12).admits(INVITED, 3)).isTrue();
    }

    @Test
    void audiencesWithoutSeatsOfTheirOwnShareTheRest() {
        var seats = new Seats(20, Map.of(INVITED, 5), true, false);
        var taken = new HashMap<@Nullable Audience, Integer>();
        taken.put(CITIZENS, 10);
        taken.put(null, 4);
        assertThat(new Places(seats, taken, List.of()).free(TRADE_PUBLIC)).isEqualTo(1);
    }

    @Test
    void fewerSeatsThanArePromisedTakeNobodysAway() {
        assertThat(taken(Seats.of(10), null, 14).free(CITIZENS)).isZero();
    }

    @Test
    void aGroupLargerThanItsSeatsNeverGetsThemAndIsToldSo() {
        assertThat(taken(SHARED, null, 0).couldAdmit(CITIZENS, 12)).isTrue();
        assertThat(taken(SHARED, null, 0).couldAdmit(CITIZENS, 13)).isFalse();
        assertThat(taken(SHARED, null, 0).couldAdmit(TRADE_PUBLIC, 6)).isFalse();
        assertThat(taken(Seats.UNLIMITED, null, 0).couldAdmit(null, 500)).isTrue();
    }

    @Test
    void noMoreIsSetApartThanThereIs() {
        assertThatThrownBy(() -> new Seats(5, Map.of(INVITED, 6), true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsOvertakenByWhoComesLater() {
        Places group = new Places(TWENTY, Map.of(CITIZENS, 18), List.of(waiting(CITIZENS, 4)));
        assertThat(group.admits(CITIZENS, 1)).isFalse();
        assertThat(group.movingUp()).isEmpty();
    }

    @Test
    void smallerOnesPassWhereTheOfficeLetsThem() {
        Waiting four = waiting(CITIZENS, 4);
        Waiting two = waiting(CITIZENS, 2);
        Waiting one = waiting(CITIZENS, 1);
        var seats = new Seats(20, Map.of(), true, true);
        Places places = new Places(seats, Map.of(CITIZENS, 18), List.of(four, two, one));
        assertThat(places.movingUp()).containsExactly(two);
        assertThat(new Places(TWENTY, Map.of(CITIZENS, 18), List.of(four, two, one)).movingUp())
                .isEmpty();
    }

    @Test
    void theLineMovesUpInItsOrder() {
        Waiting first = waiting(CITIZENS, 1);
        Waiting group = waiting(CITIZENS, 3);
        Waiting last = waiting(CITIZENS, 1);
        assertThat(new Places(TWENTY, Map.of(CITIZENS, 16), List.of(first, group, last)).movingUp())
                .containsExactly(first, group);
    }

    @Test
    void oneLineDoesNotHoldUpAnother() {
        Waiting trade = waiting(TRADE_PUBLIC, 2);
        Waiting citizen = waiting(CITIZENS, 1);
        var taken = Map.of(TRADE_PUBLIC, 4, CITIZENS, 11);
        assertThat(new Places(SHARED, new HashMap<>(taken), List.of(trade, citizen)).movingUp())
                .containsExactly(citizen);
        assertThat(new Places(SHARED, new HashMap<>(taken), List.of(trade)).admits(CITIZENS, 1))
                .isTrue();
    }

    @Test
    void withoutInvitationNobodyIsOfferedTheSeatsOfTheInvited() {
        assertThat(SHARED.choices(false)).containsExactly(CITIZENS, TRADE_PUBLIC);
        assertThat(SHARED.choices(true)).containsExactly(CITIZENS, TRADE_PUBLIC, INVITED);
        assertThat(TWENTY.choices(true)).isEmpty();
        assertThat(new Seats(5, Map.of(TRADE_PUBLIC, 5), true, false).choices(false))
                .containsExactly(TRADE_PUBLIC);
    }

    private static Waiting waiting(Audience audience, int size) {
        return new Waiting(UUID.randomUUID(), audience, size);
    }

    private static Places taken(Seats seats, @Nullable Audience audience, int number) {
        var taken = new HashMap<@Nullable Audience, Integer>();
        taken.put(audience, number);
        return new Places(seats, taken, List.of());
    }
}
