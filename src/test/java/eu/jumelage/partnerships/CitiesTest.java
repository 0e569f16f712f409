package eu.jumelage.partnerships;

import static eu.jumelage.partnerships.Example.TODAY;
import static eu.jumelage.partnerships.Example.active;
import static eu.jumelage.partnerships.Example.berlin;
import static eu.jumelage.partnerships.Example.city;
import static eu.jumelage.partnerships.Example.german;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.jumelage.Running;
import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Kind;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.partnerships.City.Scheme;
import eu.jumelage.partnerships.Status.State;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class CitiesTest {

    static final LocalDate MERGED = LocalDate.of(2001, 1, 1);

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Agreements agreements;

    @Autowired
    Networks networks;

    @Autowired
    ContactNotes notes;

    @Autowired
    Addresses addresses;

    @Autowired
    Installations installations;

    @Autowired
    JdbcClient sql;

    City berlin = berlin();
    City wedding = city("Wedding", "DE", GERMAN, false, "Q-wedding");
    City mitte = city("Mitte", "DE", GERMAN, false, "Q-mitte");

    @BeforeEach
    void berlinIsHome() {
        EmptyRegister.open(sql, installations);
        cities.register(berlin);
        cities.register(wedding);
        cities.register(mitte);
    }

    @Test
    void theRegionAndItsCapitalAreTwoCities() {
        City region = brussels(Kind.REGION, "Q240", "Brüssel", "Region Brüssel-Hauptstadt");
        City capital = brussels(Kind.MUNICIPALITY, "Q239", "Brüssel", "Stadt Brüssel");
        assertThat(cities.register(region)).isEqualTo(new Registration.Registered(region));
        assertThat(cities.register(capital)).isEqualTo(new Registration.Registered(capital));

        assertThat(cities.find(region.id())).contains(region);
        assertThat(cities.find(Scheme.WIKIDATA, "Q240", TODAY)).contains(region);
        assertThat(cities.find(Scheme.WIKIDATA, "Q239", TODAY)).contains(capital);
        assertThat(capital.formalName(GERMAN, TODAY).string()).isEqualTo("Stadt Brüssel");
    }

    @Test
    void aNumberBelongsToOneCityAtATime() {
        City impostor = city("Berlin (Ost)", "DE", GERMAN, false, "Q64");

        assertThat(cities.register(impostor))
                .isEqualTo(new Registration.IdentifierTaken(Identifier.of(Scheme.WIKIDATA, "Q64"), berlin));
        assertThat(cities.find(impostor.id())).isEmpty();
    }

    @Test
    void aNumberMayPassToAnotherCity() {
        City before = withLau(wedding, new Period(null, MERGED));
        City after = withLau(mitte, Period.from(MERGED));
        cities.register(before);
        cities.register(after);

        assertThat(cities.find(Scheme.LAU, "11000001", MERGED.minusDays(1))).contains(before);
        assertThat(cities.find(Scheme.LAU, "11000001", MERGED)).contains(after);
    }

    @Test
    void oneCityIsHome() {
        assertThat(cities.home()).contains(berlin);
        assertThat(cities.register(city("Bonn", "DE", GERMAN, true, "Q586")))
                .isEqualTo(new Registration.AnotherIsHome(berlin));
        assertThat(cities.register(berlin)).isEqualTo(new Registration.Registered(berlin));
    }

    @Test
    void aRenamedPartnerIsFoundUnderItsOldAddress() {
        Partnership partnership = published(wedding);

        City renamed =
                cities.rename(wedding.id(), List.of(Name.of(GERMAN, "Neuwedding", null)), LocalDate.of(2020, 3, 1));

        assertThat(cities.find(wedding.id())).contains(renamed);
        assertThat(renamed.name(GERMAN, LocalDate.of(2019, 1, 1)).string()).isEqualTo("Wedding");
        assertThat(renamed.name(GERMAN, TODAY).string()).isEqualTo("Neuwedding");
        assertThat(addresses.find("partner", GERMAN, "wedding"))
                .contains(new Addresses.Found(partnership.id(), "neuwedding", false));
        assertThat(addresses.find("partner", FRENCH, "neuwedding"))
                .contains(new Addresses.Found(partnership.id(), "neuwedding", true));
    }

    @Test
    void aDraftHasNoAddress() {
        partnerships.begin(active(wedding));

        assertThat(addresses.find("partner", GERMAN, "wedding")).isEmpty();
    }

    @Test
    void aNewLanguageOfTheInstallationGetsItsAddresses() {
        published(wedding);
        var italian = new Language("it");
        Installation own = Example.installation();

        installations.setUp(new Installation(
                own.title(), own.office(), List.of(GERMAN, FRENCH, DUTCH, ENGLISH, italian), own.email()));

        assertThat(addresses.find("partner", italian, "wedding")).isPresent();
    }

    @Test
    void theSuccessorOfAMergedCityInheritsItsPartnership() {
        Partnership partnership = published(wedding);
        agreements.conclude(Example.agreement(partnership, "1990-01-01", true, berlin, wedding));
        var network = new Network(UUID.randomUUID(), german("Netz"), null, null, null, List.of());
        networks.register(network);
        networks.join(network.id(), wedding.id(), null);

        Merger merger = cities.merge(wedding.id(), mitte.id(), MERGED, "Gebietsreformgesetz");

        var gone = ((Merger.Merged) merger).city();
        assertThat(gone.succession()).isEqualTo(new City.Succession(mitte.id(), MERGED, "Gebietsreformgesetz"));
        assertThat(cities.standing(wedding.id())).isEqualTo(mitte);
        assertThat(partnerships.with(mitte.id())).contains(partnership.with(mitte.id()));
        assertThat(agreements.founding(partnership.id()).orElseThrow().parties())
                .containsExactlyInAnyOrder(berlin.id(), wedding.id());
        assertThat(addresses.find("partner", GERMAN, "wedding"))
                .contains(new Addresses.Found(partnership.id(), "mitte", false));
        Network after = networks.find(network.id()).orElseThrow();
        assertThat(after.hasMember(wedding.id(), MERGED.minusDays(1))).isTrue();
        assertThat(after.hasMember(wedding.id(), MERGED)).isFalse();
        assertThat(after.hasMember(mitte.id(), MERGED.minusDays(1))).isFalse();
        assertThat(after.hasMember(mitte.id(), MERGED)).isTrue();
    }

    @Test
    void twoPartnershipsOfMergedCitiesBecomeOne() {
        Partnership lost = published(wedding);
        Partnership stays = published(mitte);
        var older = Example.agreement(lost, "1980", true, berlin, wedding);
        var founding = Example.agreement(stays, "1990", true, berlin, mitte);
        agreements.conclude(older);
        agreements.conclude(founding);
        partnerships.mark(lost.id(), new Milestone(UUID.randomUUID(), null, german("Besuch"), null));
        var note = new ContactNote(UUID.randomUUID(), MERGED, "A. B.", ContactNote.Channel.MAIL, "Gruß");
        notes.note(lost.id(), note);

        cities.merge(wedding.id(), mitte.id(), MERGED, "Gebietsreformgesetz");

        assertThat(partnerships.inForce(GERMAN)).extracting(Partner::city).containsExactly(mitte);
        assertThat(partnerships.former(GERMAN)).isEmpty();
        Partnership after = partnerships.find(stays.id()).orElseThrow();
        assertThat(after.milestones()).hasSize(1);
        assertThat(agreements.of(stays.id())).extracting(Agreement::id).containsExactly(older.id(), founding.id());
        assertThat(agreements.founding(stays.id())).contains(founding);
        assertThat(notes.of(stays.id())).containsExactly(note);
        assertThat(partnerships.find(lost.id()).orElseThrow().status())
                .isEqualTo(new Status(State.ENDED, PartialDate.of(MERGED), null, null, "Gebietsreformgesetz", null));
        assertThat(addresses.find("partner", GERMAN, "wedding"))
                .contains(new Addresses.Found(stays.id(), "mitte", false));
    }

    @Test
    void nobodyIsLedToADraftAfterAMerger() {
        Partnership seen = published(wedding);
        partnerships.begin(active(mitte));

        cities.merge(wedding.id(), mitte.id(), MERGED, "Gebietsreformgesetz");

        assertThat(partnerships.inForce(GERMAN)).extracting(Partner::city).containsExactly(mitte);
        assertThat(addresses.find("partner", GERMAN, "wedding"))
                .contains(new Addresses.Found(seen.id(), "mitte", false));
        assertThat(partnerships.with(mitte.id()).orElseThrow().id()).isEqualTo(seen.id());
    }

    @Test
    void aPartnerThatHomeTookInIsAFormerOne() {
        published(wedding);

        cities.merge(wedding.id(), berlin.id(), MERGED, "Groß-Berlin-Gesetz");

        assertThat(partnerships.inForce(GERMAN)).isEmpty();
        assertThat(partnerships.former(GERMAN))
                .extracting(partner -> partner.city().id())
                .containsExactly(wedding.id());
        assertThat(addresses.find("partner", GERMAN, "wedding"))
                .map(Addresses.Found::current)
                .contains(true);
    }

    @Test
    void whereHomeIsMergedItsSuccessorIsHome() {
        cities.merge(berlin.id(), mitte.id(), MERGED, "Gesetz");

        assertThat(cities.home()).map(City::id).contains(mitte.id());
    }

    @Test
    void aMergerThatCannotBeIsSaid() {
        assertThat(cities.merge(wedding.id(), wedding.id(), MERGED, "Gesetz"))
                .isEqualTo(new Merger.NoSuccessor(wedding));
        assertThat(cities.merge(wedding.id(), mitte.id(), MERGED, " ")).isEqualTo(new Merger.WithoutDecision());
        assertThat(cities.merge(wedding.id(), mitte.id(), LocalDate.of(2199, 1, 1), "Gesetz"))
                .isInstanceOf(Merger.InTheFuture.class);

        cities.merge(wedding.id(), mitte.id(), MERGED, "Gesetz");
        assertThat(cities.merge(wedding.id(), berlin.id(), MERGED, "Gesetz"))
                .isEqualTo(new Merger.AlreadyMerged(new City.Succession(mitte.id(), MERGED, "Gesetz")));
        assertThat(cities.merge(mitte.id(), wedding.id(), MERGED, "Gesetz")).isInstanceOf(Merger.NoSuccessor.class);
        assertThat(partnerships.begin(active(wedding))).isInstanceOf(Beginning.PartnerMerged.class);
    }

    @Test
    void onlyAMergerGivesASuccessor() {
        cities.merge(wedding.id(), mitte.id(), MERGED, "Gesetz");
        cities.register(wedding);

        assertThat(cities.standing(wedding.id())).isEqualTo(mitte);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> cities.register(mitte.succeededBy(new City.Succession(berlin.id(), MERGED, "Gesetz"))));
    }

    private Partnership published(City partner) {
        var draft = active(partner);
        partnerships.begin(draft);
        return partnerships.publish(draft.id(), Publication.PUBLISHED);
    }

    private static City withLau(City city, Period period) {
        return new City(
                city.id(),
                city.kind(),
                city.country(),
                city.zone(),
                city.position(),
                city.ownLanguages(),
                city.website(),
                false,
                city.names(),
                city.aliases(),
                List.of(new Identifier(Scheme.LAU, "11000001", period)),
                null);
    }

    private static City brussels(Kind kind, String wikidata, String name, String formal) {
        return new City(
                UUID.randomUUID(),
                kind,
                "BE",
                ZoneId.of("Europe/Brussels"),
                new Position(50.85, 4.35),
                List.of(FRENCH, DUTCH),
                "https://be.brussels",
                false,
                List.of(Name.of(GERMAN, name, formal), Name.of(DUTCH, "Brussel", null)),
                Set.of("Brussels", "Bruxelles"),
                List.of(Identifier.of(Scheme.WIKIDATA, wikidata)),
                null);
    }
}
