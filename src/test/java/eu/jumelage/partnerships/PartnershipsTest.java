package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.city;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.partnerships.Example.moscow;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.Partnership.Category;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
class PartnershipsTest {

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    Agreements agreements;

    @Autowired
    Fields fields;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City berlin = berlin();
    City moscow = moscow();

    @BeforeEach
    void berlinIsHome() {
        EmptyRegister.open(sql, installations);
        cities.register(berlin);
        cities.register(moscow);
    }

    @Test
    void everythingKnownOfAPartnershipIsKept() {
        fields.define(new Field("urban-development", german("Stadtentwicklung")));
        var all = new Partnership(
                UUID.randomUUID(),
                moscow.id(),
                Category.FRIENDSHIP,
                german("Nähe"),
                german("Ein Text"),
                null,
                Publication.DRAFT,
                List.of(
                        Status.of(State.ACTIVE, PartialDate.parse("1990-11-12")),
                        new Status(
                                State.DORMANT,
                                PartialDate.parse("2022"),
                                german("Ruht"),
                                "intern",
                                "Senat, Nr. 1",
                                "AZ 7")),
                List.of(new Cooperation(
                        "urban-development",
                        List.of(new Cooperation.Focus(Year.of(2026), german("Wohnen"), german("Drei Treffen"))))),
                List.of(new Milestone(UUID.randomUUID(), PartialDate.parse("1995-05"), german("Besuch"), null)),
                List.of(new Contact(
                        UUID.randomUUID(),
                        moscow.id(),
                        german("Außenamt"),
                        "N. N.",
                        "a@example.org",
                        null,
                        true,
                        LocalDate.of(2021, 3, 1))));

        assertThat(partnerships.begin(all)).isEqualTo(new Beginning.Begun(all));
        assertThat(partnerships.find(all.id())).contains(all);
    }

    @Test
    void homeIsNoPartnerOfItsOwn() {
        assertThat(partnerships.begin(active(berlin))).isEqualTo(new Beginning.WithHome(berlin));
    }

    @Test
    void aCityHasOneLivingPartnership() {
        var first = active(moscow);
        partnerships.begin(first);

        assertThat(partnerships.begin(active(moscow))).isEqualTo(new Beginning.AlreadyPartners(first));
    }

    @Test
    void anEndedPartnershipStandsUnderFormerAndHasNoAnniversaries() {
        var partnership = published(moscow);
        agreements.conclude(Example.agreement(partnership, "1990-11-12", true, berlin, moscow));
        LocalDate from = LocalDate.of(2025, 1, 1);
        assertThat(partnerships.inForce(GERMAN)).extracting(Partner::city).containsExactly(moscow);
        assertThat(agreements.anniversaries(from, LocalDate.of(2030, 12, 31)))
                .containsExactly(
                        new Anniversary(partnership.id(), 35, PartialDate.parse("2025-11-12")),
                        new Anniversary(partnership.id(), 40, PartialDate.parse("2030-11-12")));

        partnerships.changeStatus(
                partnership.id(),
                new Status(State.ENDED, PartialDate.parse("2024-05"), german("Beendet"), "intern", "Senat", "AZ 9"));

        assertThat(partnerships.inForce(GERMAN)).isEmpty();
        assertThat(partnerships.former(GERMAN)).extracting(Partner::city).containsExactly(moscow);
        assertThat(agreements.anniversaries(from, LocalDate.of(2030, 12, 31))).isEmpty();
        assertThat(partnerships.with(moscow.id())).isEmpty();
    }

    @Test
    void partnersStandInTheAlphabeticalOrderOfTheReader() {
        var czech = new Language("cs");
        for (String name : List.of("Zürich", "Ostrau", "Öhringen", "Chemnitz", "Hamburg")) {
            published(register(city(name, "DE", GERMAN, false, "Q" + name.hashCode())));
        }

        assertThat(partnerships.inForce(GERMAN))
                .extracting(partner -> name(partner, GERMAN))
                .containsExactly("Chemnitz", "Hamburg", "Öhringen", "Ostrau", "Zürich");
        assertThat(partnerships.inForce(czech))
                .extracting(partner -> name(partner, czech))
                .containsExactly("Hamburg", "Chemnitz", "Öhringen", "Ostrau", "Zürich");
        assertThat(partnerships.inForce(new Language("sv")))
                .extracting(partner -> name(partner, ENGLISH))
                .endsWith("Zürich", "Öhringen");
    }

    @Test
    void aDraftIsForStaffOnly() {
        var draft = active(moscow);
        partnerships.begin(draft);

        assertThat(partnerships.inForce(GERMAN)).isEmpty();
        assertThat(partnerships.drafts(GERMAN)).extracting(Partner::partnership).containsExactly(draft);
        assertThat(agreements.anniversaries(Example.TODAY, LocalDate.of(2199, 1, 1)))
                .isEmpty();
    }

    @Test
    void everyChangeIsTold(ApplicationEvents events) {
        var partnership = published(moscow);
        events.clear();

        partnerships.describe(partnership.id(), Category.CONTACT, null, german("Neu"), null);

        assertThat(events.stream(RegisterChanged.class))
                .containsExactly(new RegisterChanged(RegisterChanged.What.PARTNERSHIP, Set.of(partnership.id())));
    }

    @Test
    void aContactIsConfirmedWithoutLosingAnything() {
        var partnership = published(moscow);
        var contact = new Contact(UUID.randomUUID(), moscow.id(), german("Amt"), "N. N.", null, "+7", false, null);
        partnerships.reach(partnership.id(), contact);

        var confirmed = partnerships.confirm(partnership.id(), contact.id(), LocalDate.of(2026, 9, 1));

        assertThat(confirmed.contacts()).containsExactly(contact.confirmed(LocalDate.of(2026, 9, 1)));
        assertThat(confirmed.publicContacts()).isEmpty();
        assertThat(partnerships.find(partnership.id())).contains(confirmed);
    }

    @Test
    void aFieldHasAFocusForEachYear() {
        fields.define(new Field("youth", german("Jugend")));
        var partnership = published(moscow);
        var focus = new Cooperation.Focus(Year.of(2025), german("Schulen"), german("Fünf Klassen"));

        partnerships.cooperate(partnership.id(), List.of(new Cooperation("youth", List.of(focus))));

        var kept = partnerships.find(partnership.id()).orElseThrow().fields().getFirst();
        assertThat(kept.focus(Year.of(2025))).contains(focus);
        assertThat(kept.focus(Year.of(2026))).isEmpty();
        assertThat(fields.all(FRENCH)).contains(new Field("youth", german("Jugend")));
    }

    private City register(City city) {
        cities.register(city);
        return city;
    }

    private Partnership published(City partner) {
        var draft = active(partner);
        partnerships.begin(draft);
        return partnerships.publish(draft.id(), Publication.PUBLISHED);
    }

    private static String name(Partner partner, Language reader) {
        return partner.city().name(reader, Example.TODAY).string();
    }
}
