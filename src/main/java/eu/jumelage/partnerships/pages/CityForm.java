package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Day;
import eu.jumelage.office.editing.Field.Group;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Lines;
import eu.jumelage.office.editing.Field.Section;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.City.Identifier;
import eu.jumelage.partnerships.City.Name;
import eu.jumelage.partnerships.Registration;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cities by their form. Which one is home, and what was merged into what, is no matter of this form. */
@Component
class CityForm implements Editable {

    private final Cities cities;
    private final RegisterLists lists;
    private final Offered offered;

    CityForm(Cities cities, RegisterLists lists, Offered offered) {
        this.cities = cities;
        this.lists = lists;
        this.offered = offered;
    }

    @Override
    public String kind() {
        return "city";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Section("called", "field.names"),
                new Group(
                        "name",
                        "field.names",
                        List.of(
                                new Line("language", "field.language", true),
                                new Line("name", "field.name", true),
                                new Line("formal", "field.formal-name", false),
                                new Day("since", "field.since"),
                                new Day("until", "field.no-longer-since"))),
                new Lines("aliases", "field.aliases"),
                new Section("what", "field.what"),
                new Choice("kind", "field.kind", true, Offered.of(City.Kind.values(), "city-kind.", reader)),
                new Line("country", "field.country", true),
                new Line("languages", "field.own-languages", true),
                new Line("website", "field.website", false),
                new Section("where", "field.where"),
                new Line("latitude", "field.latitude", true),
                new Line("longitude", "field.longitude", true),
                new Line("zone", "field.time-zone", true),
                new Section("numbers", "field.identifiers"),
                new Group(
                        "identifier",
                        "field.identifiers",
                        List.of(
                                new Choice(
                                        "scheme",
                                        "field.scheme",
                                        true,
                                        Offered.of(City.Scheme.values(), "scheme.", reader)),
                                new Line("value", "field.identifier", true),
                                new Day("since", "field.since"),
                                new Day("until", "field.no-longer-since"))));
    }

    @Override
    public Entries blank() {
        return Entries.NONE.with("kind", "municipality");
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return cities.find(id).map(CityForm::typed);
    }

    private static Entries typed(City city) {
        var typing = new Typing();
        int number = 0;
        for (Name name : city.names()) {
            String row = "name." + number++;
            typing.put(row + ".language", name.language());
            typing.put(row + ".name", name.name());
            typing.put(row + ".formal", name.formal());
            typing.put(row + ".since", name.period().since());
            typing.put(row + ".until", name.period().until());
        }
        typing.put("aliases", city.aliases().stream().sorted().collect(Collectors.joining("\n")));
        typing.put("kind", city.kind());
        typing.put("country", city.country());
        typing.put("languages", city.ownLanguages().stream().map(Language::tag).collect(Collectors.joining(", ")));
        typing.put("website", city.website());
        typing.put("latitude", city.position().latitude());
        typing.put("longitude", city.position().longitude());
        typing.put("zone", city.zone());
        number = 0;
        for (Identifier identifier : city.identifiers()) {
            String row = "identifier." + number++;
            typing.put(row + ".scheme", identifier.scheme());
            typing.put(row + ".value", identifier.value());
            typing.put(row + ".since", identifier.period().since());
            typing.put(row + ".until", identifier.period().until());
        }
        return typing.entries();
    }

    /** A number belongs to one city alone. */
    @Override
    public Entries copy(Entries entries) {
        return entries.without("identifier");
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        City before = cities.find(id).orElse(null);
        var reading = new RegisterReading(entries, offered.languages());
        return new CityReading(reading, before)
                .read(id)
                .map(city -> said(cities.register(city), city, reading, by.language()))
                .orElseGet(reading::refused);
    }

    private static Applied said(Registration registration, City city, RegisterReading reading, Language reader) {
        return switch (registration) {
            case Registration.Registered _ -> new Applied.Done();
            case Registration.AnotherIsHome(var home) ->
                Applied.refused("", "problem.another-is-home", home.latestName().string(reader));
            case Registration.IdentifierTaken(var identifier, var other) ->
                Applied.refused(
                        reading.rows("identifier").get(city.identifiers().indexOf(identifier)) + ".value",
                        "problem.identifier-taken",
                        other.latestName().string(reader));
        };
    }

    /** In the reader's language, or else as it is called first. */
    @Override
    public String title(Entries entries, Language reader) {
        var rows = entries.rows("name");
        String row = rows.stream()
                .filter(each -> entries.get(each + ".language").equals(reader.tag()) && !entries.has(each + ".until"))
                .findFirst()
                .orElse(rows.isEmpty() ? "name.0" : rows.getFirst());
        return Titles.shortened(entries.get(row + ".name"), reader, "kind.city");
    }

    @Override
    public List<String> columns() {
        return List.of("records.country");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.cities(reader, search, most);
    }
}
