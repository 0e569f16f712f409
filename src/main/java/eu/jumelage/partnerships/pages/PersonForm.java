package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.People;
import eu.jumelage.partnerships.Person;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People by their form. */
@Component
class PersonForm implements Editable {

    private final People people;
    private final RegisterLists lists;
    private final Offered offered;

    PersonForm(People people, RegisterLists lists, Offered offered) {
        this.people = people;
        this.lists = lists;
        this.offered = offered;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Field.Line("name", "field.name", true), new Field.Line("sort-name", "field.sort-name", true));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return people.find(id)
                .map(person -> Entries.NONE.with("name", person.name()).with("sort-name", person.sortName()));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new RegisterReading(entries, offered.languages());
        String name = reading.required("name");
        String sortName = reading.required("sort-name");
        if (!reading.isRight()) {
            return reading.refused();
        }
        people.register(new Person(id, name, sortName));
        return new Applied.Done();
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.shortened(entries.get("name"), reader, "kind.person");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.people(search, most);
    }
}
