package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Choice;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Place;
import eu.jumelage.programme.Places;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of a place where things take place. */
@Component
class PlaceForm implements Editable {

    private final Places places;
    private final Offers offers;

    PlaceForm(Places places, Offers offers) {
        this.places = places;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Translated("name", "field.name", true, false),
                new Choice("city", "field.city", true, offers.cities(reader)),
                new Line("street", "field.street", false),
                new Line("latitude", "field.latitude", false),
                new Line("longitude", "field.longitude", false),
                new Translated("accessibility", "field.accessibility", false, false));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return places.find(id)
                .map(place -> Entries.together(List.of(
                                Reading.typed("name", place.name()),
                                Reading.typed("accessibility", place.accessibility())))
                        .with("city", place.city().toString())
                        .with("street", Objects.requireNonNullElse(place.street(), ""))
                        .with("latitude", Objects.toString(place.latitude(), ""))
                        .with("longitude", Objects.toString(place.longitude(), "")));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new Reading(entries, offers.languages());
        Optional<Place> now = places.find(id);
        Text name = reading.requiredText("name", now.map(Place::name).orElse(null));
        Optional<UUID> city = reading.reference("city");
        if (city.isEmpty()) {
            reading.wrong("city", "problem.missing");
        }
        var place = new Place(
                id,
                name,
                reading.line("street").orElse(null),
                city.orElse(id),
                reading.degrees("latitude", 90).orElse(null),
                reading.degrees("longitude", 180).orElse(null),
                reading.text("accessibility", now.map(Place::accessibility).orElse(null)));
        return reading.unlessWrong(() -> places.store(place));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.place");
    }

    @Override
    public List<String> columns() {
        return List.of("field.city");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return offers.placesIn(reader).stream()
                .filter(row -> Spelling.finds(row.title() + " " + row.detail(), search))
                .limit(most)
                .toList();
    }
}
