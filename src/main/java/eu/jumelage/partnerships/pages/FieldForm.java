package eu.jumelage.partnerships.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.partnerships.Fields;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fields of cooperation by their form. */
@Component
class FieldForm implements Editable {

    private final Fields fields;
    private final RegisterLists lists;
    private final Offered offered;

    FieldForm(Fields fields, RegisterLists lists, Offered offered) {
        this.fields = fields;
        this.lists = lists;
        this.offered = offered;
    }

    @Override
    public String kind() {
        return "field";
    }

    @Override
    public Area area() {
        return Area.PARTNERS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Field.Translated("name", "field.name", true, false), new Field.Line("key", "field.key", true));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return fields.find(id).map(field -> {
            var typing = new Typing();
            typing.text("name", field.name());
            typing.put("key", field.key());
            return typing.entries();
        });
    }

    @Override
    public Entries copy(Entries entries) {
        return entries.without("key");
    }

    /** Its key stands for it everywhere and never changes. */
    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        var before = fields.find(id).orElse(null);
        var reading = new RegisterReading(entries, offered.languages());
        Text name = reading.requiredTitle("name", before == null ? null : before.name());
        var wanted = reading.needed("key", "problem.key", key -> new eu.jumelage.partnerships.Field(key, name));
        wanted.ifPresent(field -> {
            if (before != null && !before.key().equals(field.key())) {
                reading.wrong("key", "problem.key-stays");
            } else if (before == null && taken(field.key(), by.language())) {
                reading.wrong("key", "problem.key-taken");
            }
        });
        if (!reading.isRight()) {
            return reading.refused();
        }
        fields.define(id, wanted.orElseThrow());
        return new Applied.Done();
    }

    private boolean taken(String key, Language reader) {
        return fields.all(reader).stream().anyMatch(field -> field.key().equals(key));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.field");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return lists.fields(reader, search, most);
    }
}
