package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does it together: cities, networks, organisations, and people with the office they held then. */
public record Participants(
        List<City> cities, Set<UUID> networks, List<Organisation> organisations, List<Person> people) {

    public static final Participants NONE = new Participants(List.of(), Set.of(), List.of(), List.of());

    /** What a city is in it. */
    public enum CityRole implements Keyed {
        HOST,
        GUEST,
        PARTNER
    }

    /** What an organisation is in it. */
    public enum OrganisationRole implements Keyed {
        ORGANISER,
        HOST,
        PARTICIPANT
    }

    /** What a person is in it. */
    public enum PersonRole implements Keyed {
        SPEAKER,
        GUEST,
        MODERATOR,
        SIGNATORY
    }

    /** A city that takes part. */
    public record City(UUID city, CityRole role) {}

    /** A museum, a police, an association that takes part. */
    public record Organisation(UUID organisation, OrganisationRole role) {}

    /** Somebody who took part. A source may name the person alone or the office alone, but one of them. */
    public record Person(
            @Nullable UUID person,
            PersonRole role,
            @Nullable Text officeHeld,
            @Nullable UUID city) {
        public Person {
            if (person == null && officeHeld == null) {
                throw new IllegalArgumentException("A person or an office must be named");
            }
        }
    }

    public Participants {
        cities = List.copyOf(cities);
        networks = Set.copyOf(networks);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }

    /** Partner cities only, in this order. */
    public static Participants partners(UUID... cities) {
        return NONE.cities(Arrays.stream(cities)
                .map(city -> new City(city, CityRole.PARTNER))
                .toList());
    }

    public Participants cities(List<City> cities) {
        return new Participants(cities, networks, organisations, people);
    }

    public Participants networks(Set<UUID> networks) {
        return new Participants(cities, networks, organisations, people);
    }

    public Participants organisations(List<Organisation> organisations) {
        return new Participants(cities, networks, organisations, people);
    }

    public Participants people(List<Person> people) {
        return new Participants(cities, networks, organisations, people);
    }

    /** A joint activity has a city besides home, or a network. */
    public boolean areJoint(UUID home) {
        return !networks.isEmpty()
                || cities.stream().anyMatch(city -> !city.city().equals(home));
    }
}
