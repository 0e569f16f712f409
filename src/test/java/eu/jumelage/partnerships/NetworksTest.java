package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.TODAY;
import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.city;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.partnerships.Example.moscow;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.partnerships.Network.Member;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class NetworksTest {

    @Autowired
    Networks networks;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    @Autowired
    Addresses addresses;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City berlin = berlin();
    City moscow = moscow();
    City agram = city("Agram", "HR", new Language("hr"), false, "Q1435");
    Network eurocities = new Network(
            UUID.randomUUID(), german("Eurocities"), null, german("Ein Netz"), "https://example.org", List.of());

    @BeforeEach
    void berlinBelongsToIt() {
        EmptyRegister.open(sql, installations);
        for (City city : List.of(berlin, moscow, agram)) {
            cities.register(city);
        }
        for (City partner : List.of(moscow, agram)) {
            var partnership = active(partner);
            partnerships.begin(partnership);
            partnerships.publish(partnership.id(), Publication.PUBLISHED);
        }
        networks.register(eurocities);
        networks.join(eurocities.id(), berlin.id(), PartialDate.parse("1990"));
    }

    @Test
    void aNetworkSaysWhichPartnersMeetHomeInIt() {
        networks.join(eurocities.id(), moscow.id(), PartialDate.parse("1995-03"));
        networks.join(eurocities.id(), agram.id(), null);

        assertThat(partnersIn(TODAY)).containsExactly(agram, moscow);
        assertThat(partnersIn(LocalDate.of(1995, 2, 28))).containsExactly(agram);
        assertThat(partnersIn(LocalDate.of(1989, 12, 31)))
                .as("home was not in it")
                .isEmpty();
        assertThat(networks.sharedWithHome(moscow.id(), TODAY, GERMAN))
                .extracting(Network::id)
                .containsExactly(eurocities.id());
    }

    @Test
    void whoLeftIsNoMemberAnyMoreButWas() {
        networks.join(eurocities.id(), moscow.id(), null);
        networks.leave(eurocities.id(), moscow.id(), PartialDate.parse("2022"));

        assertThat(partnersIn(LocalDate.of(2022, 12, 31))).containsExactly(moscow);
        assertThat(partnersIn(LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(networks.sharedWithHome(moscow.id(), TODAY, GERMAN)).isEmpty();
    }

    @Test
    void whoLeftMayComeAgain() {
        networks.join(eurocities.id(), moscow.id(), PartialDate.parse("1991"));
        networks.leave(eurocities.id(), moscow.id(), PartialDate.parse("1999"));
        networks.join(eurocities.id(), moscow.id(), PartialDate.parse("2005"));

        assertThat(networks.find(eurocities.id()).orElseThrow().members())
                .containsExactly(
                        new Member(berlin.id(), PartialDate.parse("1990"), null),
                        new Member(moscow.id(), PartialDate.parse("1991"), PartialDate.parse("1999")),
                        new Member(moscow.id(), PartialDate.parse("2005"), null));
    }

    @Test
    void aMembershipThatCannotBeIsSaid() {
        assertThat(networks.join(eurocities.id(), berlin.id(), PartialDate.parse("2000")))
                .isEqualTo(new Membership.AlreadyMember(new Member(berlin.id(), PartialDate.parse("1990"), null)));
        assertThat(networks.leave(eurocities.id(), moscow.id(), PartialDate.parse("2000")))
                .isEqualTo(new Membership.NoMember());
        assertThat(networks.leave(eurocities.id(), berlin.id(), PartialDate.parse("1989")))
                .isEqualTo(new Membership.LeftBeforeJoining(PartialDate.parse("1990")));
    }

    @Test
    void aNetworkHasAnAddress() {
        assertThat(addresses.find("network", GERMAN, "eurocities"))
                .contains(new Addresses.Found(eurocities.id(), "eurocities", true));
    }

    private List<City> partnersIn(LocalDate day) {
        return networks.partnersIn(eurocities.id(), day, GERMAN).stream()
                .map(Partner::city)
                .toList();
    }
}
