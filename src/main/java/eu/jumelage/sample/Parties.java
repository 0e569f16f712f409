package eu.jumelage.sample;

import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.Fact.Standing;
import eu.jumelage.partnerships.Field;
import eu.jumelage.partnerships.Fields;
import eu.jumelage.partnerships.Network;
import eu.jumelage.partnerships.Networks;
import eu.jumelage.partnerships.Organisation;
import eu.jumelage.partnerships.Organisations;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.People;
import eu.jumelage.partnerships.Person;
import eu.jumelage.partnerships.Registration;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings the sample's cities, organisations, people, networks and fields into the register. */
@Component
@Lazy
class Parties {

    /** A city as its file describes it. */
    record Described(
            String key,
            boolean home,
            String kind,
            String country,
            String zone,
            List<Double> at,
            List<String> own,
            String wikidata,
            Map<String, String> names,
            Map<String, String> formal,
            List<String> aliases) {}

    /** An organisation as its file describes it. */
    record Body(
            String key,
            boolean example,
            @Nullable String city,
            Text name,
            @Nullable String source) {}

    /** A person as the file names them. */
    record Named(String key, String name, String sort, String source) {}

    /** A network as its file describes it. */
    record Joined(
            String key,
            Text name,
            @Nullable String abbreviation,
            @Nullable String website,
            Text text,
            List<Member> members,
            List<Sources.Claim> facts) {}

    /** A member of a network. */
    record Member(String city, @Nullable String since) {}

    private final Cities cities;
    private final Organisations organisations;
    private final People people;
    private final Networks networks;
    private final Fields fields;
    private final Sources sources;

    Parties(
            Cities cities,
            Organisations organisations,
            People people,
            Networks networks,
            Fields fields,
            Sources sources) {
        this.cities = cities;
        this.organisations = organisations;
        this.people = people;
        this.networks = networks;
        this.fields = fields;
        this.sources = sources;
    }

    static UUID city(String key) {
        return Ids.of("city", key);
    }

    /** @return how many cities */
    int load() {
        List<Described> described = Files.list("cities", Described.class);
        described.forEach(this::register);
        Files.list("fields", Field.class).forEach(fields::define);
        Files.list("organisations", Body.class).forEach(this::register);
        Files.list("people", Named.class)
                .forEach(named ->
                        people.register(new Person(Ids.of("person", named.key()), named.name(), named.sort())));
        Files.list("networks", Joined.class).forEach(this::register);
        return described.size();
    }

    private void register(Described described) {
        var city = new City(
                city(described.key()),
                City.Kind.valueOf(described.kind().toUpperCase(Locale.ROOT)),
                described.country(),
                ZoneId.of(described.zone()),
                new City.Position(described.at().getFirst(), described.at().getLast()),
                described.own().stream().map(Language::new).toList(),
                null,
                described.home(),
                described.names().entrySet().stream()
                        .map(name -> City.Name.of(
                                new Language(name.getKey()),
                                name.getValue(),
                                described.formal().get(name.getKey())))
                        .toList(),
                new HashSet<>(described.aliases()),
                List.of(City.Identifier.of(City.Scheme.WIKIDATA, described.wikidata())),
                null);
        Registration registration = cities.register(city);
        if (!(registration instanceof Registration.Registered)) {
            throw new IllegalStateException(described.key() + ": " + registration);
        }
    }

    private void register(Body body) {
        UUID city = body.city() == null ? null : city(body.city());
        organisations.register(new Organisation(Ids.of("organisation", body.key()), body.name(), city, null));
    }

    private void register(Joined joined) {
        UUID id = Ids.of("network", joined.key());
        networks.register(new Network(
                id,
                joined.name(),
                joined.abbreviation(),
                joined.text(),
                joined.website(),
                joined.members().stream()
                        .map(member -> new Network.Member(
                                city(member.city()),
                                member.since() == null ? null : PartialDate.parse(member.since()),
                                null))
                        .toList()));
        sources.note(id, Standing.PREFERRED, joined.facts());
    }
}
