package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.agreement;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.partnerships.Example.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.web.Installations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class ContradictionsTest {

    @Autowired
    Contradictions contradictions;

    @Autowired
    Facts facts;

    @Autowired
    Agreements agreements;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City berlin = berlin();
    City moscow = moscow();
    Partnership partnership = active(moscow);
    Agreement agreement = agreement(partnership, null, true, berlin, moscow);
    Fact own = fact("1990-11-12", Standing.PREFERRED);
    Fact press = fact("1991-08-28", Standing.CONTRADICTING);

    @BeforeEach
    void moscowHasTwoDates() {
        EmptyRegister.open(sql, installations);
        sql.sql("delete from partnerships.fact").update();
        cities.register(berlin);
        cities.register(moscow);
        partnerships.begin(partnership);
        agreements.conclude(agreement);
        facts.note(own);
        facts.note(press);
    }

    @Test
    void twoDatesOfOneAgreementAreWorkForStaff() {
        assertThat(open())
                .containsExactly(new Contradiction(agreement.id(), Fact.SIGNED, partnership.id(), List.of(own, press)));
        assertThat(contradictions.open(open().getFirst().key(), 10)).isEmpty();
    }

    @Test
    void bothAreKeptWithTheirSourcesUntilOneOfThemSaysSomethingElse() {
        assertThat(contradictions.keepBoth(agreement.id(), Fact.SIGNED, "Ana", " "))
                .isEqualTo(new Keeping.WithoutReason());
        assertThat(contradictions.keepBoth(agreement.id(), Fact.SIGNED, "Ana", "Signed twice."))
                .isEqualTo(new Keeping.Kept(1));

        assertThat(open()).isEmpty();
        assertThat(facts.of(agreement.id())).containsExactly(own, press);

        facts.settle(press.id());
        assertThat(open()).hasSize(1);
    }

    @Test
    void aThirdVoiceOpensTheMatterAgain() {
        contradictions.keepBoth(agreement.id(), Fact.SIGNED, "Ana", "Signed twice.");

        facts.note(fact("1992", Standing.CONTRADICTING));

        assertThat(open()).hasSize(1);
    }

    @Test
    void whereNothingDiffersNothingIsKept() {
        assertThat(contradictions.keepBoth(agreement.id(), "title", "Ana", "So be it."))
                .isEqualTo(new Keeping.NothingDiffers());
    }

    private List<Contradiction> open() {
        return contradictions.open(Contradiction.Key.START, 10);
    }

    private Fact fact(String value, Standing standing) {
        return new Fact(UUID.randomUUID(), agreement.id(), Fact.SIGNED, value, german("Eine Quelle"), null, standing);
    }
}
