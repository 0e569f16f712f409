package eu.jumelage.portal.search;

import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.ENGLISH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.partnerships.Period;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Kind;
import eu.jumelage.programme.Kinds;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Berlin's office as it enters what the tests look for, through the modules' own doors. */
class Office {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final Installations installations;
    final Cities cities;
    final Partnerships partnerships;
    final Networks networks;
    final Programme programme;
    final Kinds kinds;

    Office(
            Installations installations,
            Cities cities,
            Partnerships partnerships,
            Networks networks,
            Programme programme,
            Kinds kinds) {
        this.installations = installations;
        this.cities = cities;
        this.partnerships = partnerships;
        this.networks = networks;
        this.programme = programme;
        this.kinds = kinds;
    }

    void opens() {
        speaks(GERMAN, FRENCH, DUTCH, ENGLISH);
        kinds.store(new Kind("exhibition", german("Ausstellung")));
        cities.register(city("DE", true, Map.of(GERMAN, "Berlin"), Set.of()));
    }

    void speaks(Language... languages) {
        installations.setUp(new Installation(german("Partner"), german("Büro"), List.of(languages), "a@example.org"));
    }

    City city(Map<Language, String> names, String... aliases) {
        City city = city("BE", false, names, Set.of(aliases));
        cities.register(city);
        return city;
    }

    UUID partner(City city) {
        var partnership = Partnership.draft(
                UUID.randomUUID(),
                city.id(),
                Partnership.Category.PARTNERSHIP,
                Status.of(Status.State.ACTIVE, PartialDate.parse("1992")));
        partnerships.begin(partnership);
        partnerships.publish(partnership.id(), Publication.PUBLISHED);
        return partnership.id();
    }

    UUID activity(Text title, LocalDate day, UUID... partners) {
        return activity(title, day, details -> details, partners);
    }

    UUID activity(Text title, LocalDate day, UnaryOperator<Details> more, UUID... partners) {
        UUID id = UUID.randomUUID();
        programme.plan(id, more.apply(details(title, partners)), List.of(on(day)));
        programme.publish(id);
        return id;
    }

    UUID part(UUID parent, Text title, LocalDate day) {
        UUID id = UUID.randomUUID();
        programme.planPart(id, parent, details(title), List.of(on(day)));
        programme.publish(id);
        return id;
    }

    private static Details details(Text title, UUID... partners) {
        return Details.of("exhibition", Words.titled(title), Participants.partners(partners))
                .visibility(Visibility.PUBLIC);
    }

    private static Run on(LocalDate day) {
        return Run.planned(UUID.randomUUID(), new When.Days(day, day, ZONE), Where.somewhere());
    }

    private static City city(String country, boolean home, Map<Language, String> names, Set<String> aliases) {
        return new City(
                UUID.randomUUID(),
                City.Kind.MUNICIPALITY,
                country,
                ZONE,
                new City.Position(50, 4),
                List.of(names.keySet().iterator().next()),
                null,
                home,
                names.entrySet().stream()
                        .map(name -> new City.Name(name.getKey(), name.getValue(), null, Period.ALWAYS))
                        .toList(),
                aliases,
                List.of(),
                null);
    }

    static Text german(String string) {
        return Text.of(GERMAN, string);
    }
}
