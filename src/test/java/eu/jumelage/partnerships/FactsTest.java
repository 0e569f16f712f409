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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
@RecordApplicationEvents
class FactsTest {

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

    @BeforeEach
    void moscowIsAPartner() {
        EmptyRegister.open(sql, installations);
        cities.register(berlin);
        cities.register(moscow);
        partnerships.begin(partnership);
        agreements.conclude(agreement);
    }

    @Test
    void theTwoDatesOfMoscowStandSideBySideForStaff() {
        Fact own = fact("1990-11-12", Standing.PREFERRED);
        Fact press = fact("1991-08-28", Standing.CONTRADICTING);
        facts.note(own);
        facts.note(press);

        assertThat(facts.of(agreement.id())).containsExactly(own, press);
        assertThat(facts.publicOf(agreement.id())).containsExactly(own);
        assertThat(signed()).isEqualTo("1990-11-12");
    }

    @Test
    void settlingOnTheOtherDateTurnsThemRoundAndMovesTheAgreement(ApplicationEvents events) {
        Fact own = fact("1990-11-12", Standing.PREFERRED);
        Fact press = fact("1991-08-28", Standing.CONTRADICTING);
        facts.note(own);
        facts.note(press);
        events.clear();

        facts.settle(press.id());

        assertThat(facts.publicOf(agreement.id())).containsExactly(press.standing(Standing.PREFERRED));
        assertThat(facts.of(agreement.id())).contains(own.standing(Standing.CONTRADICTING));
        assertThat(signed()).isEqualTo("1991-08-28");
        assertThat(events.stream(RegisterChanged.class))
                .containsExactly(new RegisterChanged(RegisterChanged.What.PARTNERSHIP, Set.of(partnership.id())));
    }

    @Test
    void aSourceThatSaysTheSameSupports() {
        facts.note(fact("1990-11-12", Standing.PREFERRED));
        Fact second = fact("1990-11-12", Standing.CONTRADICTING);

        assertThat(facts.note(second)).isEqualTo(new Noting.Noted(second.standing(Standing.SUPPORTING)));
    }

    @Test
    void anUnconfirmedFactNeverLeavesTheHouse() {
        Fact rumour = fact("2025", Standing.UNCONFIRMED);
        facts.note(rumour);
        assertThat(facts.publicOf(agreement.id())).isEmpty();
        assertThat(signed()).isNull();

        agreements.conclude(agreement.signedOn(PartialDate.parse("2025"))); // typed from the rumour
        assertThat(signed()).isNull();

        facts.note(fact("1990-11-12", Standing.PREFERRED));
        assertThat(facts.of(agreement.id())).contains(rumour);
        assertThat(facts.publicOf(agreement.id())).doesNotContain(rumour);
    }

    @Test
    void aConfirmedRumourIsPublic() {
        Fact rumour = fact("2025", Standing.UNCONFIRMED);
        facts.note(rumour);

        facts.settle(rumour.id());

        assertThat(facts.publicOf(agreement.id())).containsExactly(rumour.standing(Standing.PREFERRED));
        assertThat(signed()).isEqualTo("2025");
    }

    @Test
    void aFactTakenBackTakesItsDateBack() {
        Fact own = fact("1990-11-12", Standing.PREFERRED);
        facts.note(own);

        facts.note(own.standing(Standing.UNCONFIRMED));

        assertThat(facts.publicOf(agreement.id())).isEmpty();
        assertThat(signed()).isNull();
    }

    @Test
    void whatIsTypedDoesNotOutdoWhatIsSettled() {
        facts.note(fact("1990-11-12", Standing.PREFERRED));

        agreements.conclude(agreement.signedOn(PartialDate.parse("1999")));

        assertThat(signed()).isEqualTo("1990-11-12");
    }

    @Test
    void aMilestoneHasItsDateFromItsSourceToo() {
        var milestone = new Milestone(UUID.randomUUID(), null, german("Erster Besuch"), null);
        partnerships.mark(partnership.id(), milestone);
        Fact fact = new Fact(
                UUID.randomUUID(),
                milestone.id(),
                Fact.HAPPENED,
                "1988-05",
                german("Archiv"),
                "https://example.org",
                Standing.PREFERRED);

        facts.note(fact);

        assertThat(facts.publicOf(milestone.id())).containsExactly(fact);
        assertThat(partnerships.find(partnership.id()).orElseThrow().milestones())
                .containsExactly(milestone.happenedOn(PartialDate.parse("1988-05")));
        partnerships.mark(partnership.id(), milestone);
        assertThat(partnerships.find(partnership.id()).orElseThrow().milestones())
                .containsExactly(milestone.happenedOn(PartialDate.parse("1988-05")));
    }

    @Test
    void aDateThatIsNoneIsSaid() {
        assertThat(facts.note(fact("2019-02-30", Standing.PREFERRED))).isEqualTo(new Noting.NoDate("2019-02-30"));
        assertThat(facts.of(agreement.id())).isEmpty();
    }

    private Fact fact(String value, Standing standing) {
        return new Fact(UUID.randomUUID(), agreement.id(), Fact.SIGNED, value, german("Eine Quelle"), null, standing);
    }

    private @Nullable String signed() {
        PartialDate signed = agreements.find(agreement.id()).orElseThrow().signed();
        return signed == null ? null : signed.toString();
    }
}
