package eu.jumelage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.programme.HeadCount.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class CervTest {

    @Test
    void fiftyPeopleOfWhomTwentyFiveWereInvitedFromAbroadAreEnough() {
        assertThat(Cerv.of(List.of(count("DE", Part.HOST, 25), count("BE", Part.INVITED, 25)), "DE"))
                .satisfies(cerv -> {
                    assertThat(cerv.isReached()).isTrue();
                    assertThat(cerv.people()).isEqualTo(50);
                });
    }

    @Test
    void whoIsInvitedFromTheHostCountryIsNotFromAbroad() {
        var cerv = Cerv.of(
                List.of(count("DE", Part.HOST, 20), count("DE", Part.INVITED, 40), count("BE", Part.INVITED, 24)),
                "DE");
        assertThat(cerv.isReached()).isFalse();
        assertThat(cerv.missingPeople()).isZero();
        assertThat(cerv.missingFromAbroad()).isEqualTo(1);
    }

    @Test
    void aHostFromAbroadWasNotInvited() {
        assertThat(Cerv.of(List.of(count("BE", Part.HOST, 60)), "DE").missingFromAbroad())
                .isEqualTo(25);
    }

    @Test
    void nobodyCountedIsFiftyMissing() {
        var cerv = Cerv.of(List.of(), "DE");
        assertThat(cerv.missingPeople()).isEqualTo(50);
        assertThat(cerv.missingFromAbroad()).isEqualTo(25);
    }

    private static HeadCount count(String country, Part part, int people) {
        return new HeadCount(country, part, null, null, people);
    }
}
