package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.agreement;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.partnerships.Example.moscow;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.Agreement.Change;
import eu.jumelage.partnerships.Agreement.Change.Kind;
import eu.jumelage.partnerships.Agreement.Signatory;
import eu.jumelage.web.Installations;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class AgreementsTest {

    @Autowired
    Agreements agreements;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    People people;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City berlin = berlin();
    City moscow = moscow();
    Partnership partnership = active(moscow);

    @BeforeEach
    void thePartnersAreKnown() {
        EmptyRegister.open(sql, installations);
        cities.register(berlin);
        cities.register(moscow);
        partnerships.begin(partnership);
    }

    @Test
    void everythingKnownOfAnAgreementIsKept() {
        var person = new Person(UUID.randomUUID(), "Erika Muster", "Muster, Erika");
        people.register(person);
        var all = new Agreement(
                UUID.randomUUID(),
                partnership.id(),
                german("Abkommen über Freundschaft"),
                PartialDate.parse("1990-11-12"),
                german("Berlin"),
                List.of(GERMAN, FRENCH),
                Set.of(berlin.id(), moscow.id()),
                List.of(
                        new Signatory(berlin.id(), person.id(), german("Bürgermeisterin")),
                        new Signatory(moscow.id(), null, german("Vorsitzender des Rates")),
                        new Signatory(moscow.id(), null, null)),
                true,
                LocalDate.of(2000, 11, 11),
                null,
                "AZ 1/90",
                List.of(new Change(
                        Kind.RENEWAL, PartialDate.parse("2000"), german("Verlängert"), LocalDate.of(2010, 11, 11))));

        assertThat(agreements.conclude(all)).isEqualTo(new Conclusion.Concluded(all));
        assertThat(agreements.find(all.id())).contains(all);
        assertThat(people.find(person.id())).contains(person);
    }

    @Test
    void oneOfTwoAgreementsIsTheFoundingOne() {
        var founding = agreement(partnership, "1990-11-12", true, berlin, moscow);
        var second = agreement(partnership, "2004", false, berlin, moscow);
        agreements.conclude(second);
        agreements.conclude(founding);

        assertThat(agreements.of(partnership.id())).containsExactly(founding, second);
        assertThat(agreements.since(partnership.id())).contains(PartialDate.parse("1990-11-12"));
        assertThat(agreements.conclude(agreement(partnership, "1989", true, berlin, moscow)))
                .isEqualTo(new Conclusion.AlreadyFounded(founding));
        assertThat(agreements.of(partnership.id())).hasSize(2);
    }

    @Test
    void withoutADateOrAFoundingAgreementNobodyKnowsSinceWhen() {
        agreements.conclude(agreement(partnership, "2004", false, berlin, moscow));
        assertThat(agreements.since(partnership.id())).isEmpty();

        agreements.conclude(agreement(partnership, null, true, berlin, moscow));
        assertThat(agreements.since(partnership.id())).isEmpty();
    }

    @Test
    void onlyForAPartyOneCanSign() {
        var agreement = agreement(partnership, "2004", false, berlin);
        var signed = new Agreement(
                agreement.id(),
                agreement.partnership(),
                agreement.title(),
                agreement.signed(),
                null,
                List.of(),
                agreement.parties(),
                List.of(new Signatory(moscow.id(), null, null)),
                false,
                null,
                null,
                null,
                List.of());

        assertThat(agreements.conclude(signed)).isEqualTo(new Conclusion.SignedForNoParty(moscow.id()));
    }

    @Test
    void aRenewalMovesTheEndOfTheTerm() {
        var agreement = agreement(partnership, "2004", false, berlin, moscow);
        agreements.conclude(agreement);
        assertThat(agreement.term()).isEmpty();

        agreements.change(agreement.id(), change(Kind.RENEWAL, "2009", LocalDate.of(2014, 12, 31)));
        agreements.change(agreement.id(), change(Kind.AMENDMENT, "2010", null));
        Agreement renewed = agreements.find(agreement.id()).orElseThrow();
        assertThat(renewed.term()).contains(LocalDate.of(2014, 12, 31));
        assertThat(renewed.isInTerm(LocalDate.of(2014, 12, 31))).isTrue();
        assertThat(renewed.isInTerm(LocalDate.of(2015, 1, 1))).isFalse();

        agreements.change(agreement.id(), change(Kind.RENEWAL, "2014", null));
        assertThat(agreements.find(agreement.id()).orElseThrow().term()).isEmpty();
        assertThat(agreements.find(agreement.id()).orElseThrow().changes()).hasSize(3);
    }

    @Test
    void nothingIsRenewedBeforeItWasSigned() {
        var agreement = agreement(partnership, "2004-05", false, berlin, moscow);
        agreements.conclude(agreement);

        assertThat(agreements.change(agreement.id(), change(Kind.RENEWAL, "2004-04", null)))
                .isEqualTo(new Amendment.BeforeSigning(PartialDate.parse("2004-05")));
        assertThat(agreements.change(agreement.id(), change(Kind.RENEWAL, "2004", null)))
                .isInstanceOf(Amendment.Noted.class);
    }

    @Test
    void aDraftHasNoPublicAnniversaries() {
        agreements.conclude(agreement(partnership, "1990-11-12", true, berlin, moscow));

        assertThat(agreements.anniversaries(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31)))
                .isEmpty();
    }

    private static Change change(Kind kind, String happened, @Nullable LocalDate until) {
        return new Change(kind, PartialDate.parse(happened), german("Änderung"), until);
    }
}
