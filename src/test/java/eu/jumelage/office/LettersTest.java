package eu.jumelage.office;

import static eu.jumelage.office.Letter.Subject.BARRIER;
import static eu.jumelage.web.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class LettersTest {

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void theLetterBoxIsEmpty() {
        sql.sql("delete from office.letter").update();
    }

    @Test
    void aLetterWaitsUntilItIsAnswered() {
        var arrived = (Writing.Arrived)
                letters.write(BARRIER, "/fr/actualites", "Illisible\nici", " marie@example.org ", FRENCH);

        assertThat(arrived.letter().replyTo()).isEqualTo("marie@example.org");
        assertThat(letters.open()).containsExactly(arrived.letter());

        letters.answered(arrived.letter().id());
        assertThat(letters.open()).isEmpty();
    }

    @Test
    void nobodyHasToLeaveAnAddress() {
        var arrived = (Writing.Arrived) letters.write(BARRIER, "/fr/", "Illisible", " ", FRENCH);

        assertThat(arrived.letter().replyTo()).isNull();
        assertThat(letters.open()).containsExactly(arrived.letter());
    }

    @Test
    void controlCharactersAreLeftOut() {
        var arrived = (Writing.Arrived) letters.write(BARRIER, "/fr/\u0000", "Illi\u0000sible\u0007", null, FRENCH);

        assertThat(arrived.letter().message()).isEqualTo("Illisible");
        assertThat(letters.open()).containsExactly(arrived.letter());
    }

    @Test
    void whatCannotBeAnsweredOrReadIsSaid() {
        assertThat(letters.write(BARRIER, "/", " \n", null, FRENCH)).isEqualTo(new Writing.Empty());
        assertThat(letters.write(BARRIER, "/", "x".repeat(8_001), null, FRENCH)).isEqualTo(new Writing.TooLong(8_000));
        assertThat(letters.write(BARRIER, "/", "x", "marie", FRENCH)).isEqualTo(new Writing.NoAddress("marie"));
        assertThat(letters.open()).isEmpty();
    }

    @Test
    void anAddressOfAnyLengthIsCut() {
        letters.write(BARRIER, "/" + "x".repeat(10_000), "Illisible", null, FRENCH);

        assertThat(letters.open().getFirst().page()).hasSize(2_000);
    }
}
