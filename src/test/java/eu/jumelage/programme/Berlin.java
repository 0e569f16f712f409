package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.BERLIN;
import static eu.jumelage.programme.Samples.german;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.City.Kind;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.City.Position;
import eu.jumelage.partnerships.Network;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An office in Berlin with a partner and a network, for tests with the database. */
class Berlin {

    private final Installations installations;
    private final Cities cities;
    private final Networks networks;

    Berlin(Installations installations, Cities cities, Networks networks) {
        this.installations = installations;
        this.cities = cities;
        this.networks = networks;
    }

    /** Home; there is one already where another test left it. */
    UUID home() {
        if (installations.own().isEmpty()) {
            installations.setUp(new Installation(
                    german("Berlin und seine Partner"),
                    german("Internationales"),
                    List.of(GERMAN, FRENCH, DUTCH, ENGLISH),
                    "office@example.org"));
        }
        return cities.home().map(City::id).orElseGet(() -> city("Berlin", "DE", true));
    }

    UUID partner() {
        home();
        return city("Brüssel", "BE", false);
    }

    UUID network() {
        home();
        UUID network = UUID.randomUUID();
        networks.register(new Network(network, german("Eurocities"), null, null, null, List.of()));
        return network;
    }

    private UUID city(String name, String country, boolean home) {
        UUID id = UUID.randomUUID();
        cities.register(new City(
                id,
                Kind.MUNICIPALITY,
                country,
                BERLIN,
                new Position(52.5, 13.4),
                List.of(GERMAN),
                null,
                home,
                List.of(Name.of(GERMAN, name, null)),
                Set.of(),
                List.of(),
                null));
        return id;
    }
}
