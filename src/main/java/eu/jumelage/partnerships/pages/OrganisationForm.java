package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.Organisation;
import eu.jumelage.partnerships.Organisations;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organisations by their form. */
@Component
class OrganisationForm implements Editable {

    private final Organisations organisations;
    private final RegisterLists lists;
    private final Offered offered;

    OrganisationForm(Organisations organisations, RegisterLists lists, Offered offered) {
        this.organisations = organisations;
        this.lists = lists;
        this.offered = offered;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return offered.narrowing(List.of(
                new Field.Translated("name", "field.name", true, false),
                new Field.Choice("city", "field.city", false, offered.cities(entries, reader)),
                new Field.Line("website", "field.website", false)));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return organisations.find(id).map(organisation -> {
            var typing = new Typing();
            typing.text("name", organisation.name());
            typing.put("city", organisation.city());
            typing.put("website", organisation.website());
            return typing.entries();
        });
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var reading = new RegisterReading(entries, offered.languages());
        var wanted = new Organisation(
                id,
                reading.requiredTitle(
                        "name", organisations.find(id).map(Organisation::name).orElse(null)),
                reading.reference("city", offered.cityIds(entries)).orElse(null),
                reading.address("website"));
        if (!reading.isRight()) {
            return reading.refused();
        }
        organisations.register(wanted);
        return new Applied.Done();
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.organisation");
    }

    @Override
    public List<String> columns() {
        return List.of("field.city");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.organisations(reader, search, most);
    }
}
