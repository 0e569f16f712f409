package eu.jumelage.programme.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Field.Line;
import eu.jumelage.office.editing.Field.Translated;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.office.editing.Spelling;
import eu.jumelage.office.editing.Titles;
import eu.jumelage.programme.Kind;
import eu.jumelage.programme.Kinds;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form of a kind of activities. */
@Component
class KindForm implements Editable {

    private static final int LONGEST = 100;

    private final Kinds kinds;
    private final Offers offers;

    KindForm(Kinds kinds, Offers offers) {
        this.kinds = kinds;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return "kind";
    }

    @Override
    public Area area() {
        return Area.PROGRAMME;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(new Translated("name", "field.name", true, false), new Line("key", "field.key", true));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return kinds.find(id).map(kind -> Reading.typed("name", kind.name()).with("key", kind.key()));
    }

    @Override
    public Entries copy(Entries entries) {
        return entries.without("key");
    }

    /** Its key stands for it in every activity and never changes. */
    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Optional<Kind> before = kinds.find(id);
        var reading = new Reading(entries, offers.languages());
        Text name = reading.requiredText("name", before.map(Kind::name).orElse(null));
        name.in().forEach((language, wording) -> {
            if (wording.is().length() > LONGEST) {
                reading.wrong("name." + language, "problem.too-long", LONGEST);
            }
        });
        if (!entries.has("key")) {
            reading.wrong("key", "problem.missing");
        }
        Optional<Kind> wanted = reading.value("key", "problem.key", key -> new Kind(key, name));
        wanted.ifPresent(kind -> {
            if (before.isPresent() && !before.get().key().equals(kind.key())) {
                reading.wrong("key", "problem.key-stays");
            } else if (before.isEmpty() && isTaken(kind.key())) {
                reading.wrong("key", "problem.key-taken");
            }
        });
        return reading.unlessWrong(() -> kinds.store(id, wanted.orElseThrow()));
    }

    private boolean isTaken(String key) {
        return kinds.all().stream().anyMatch(kind -> kind.key().equals(key));
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Titles.of(entries, "name", reader, "kind.kind");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return kinds.byId().entrySet().stream()
                .map(kind -> new Row(
                        kind.getKey(),
                        kind.getValue().name().string(reader),
                        kind.getValue().key(),
                        null))
                .filter(row -> Spelling.finds(row.title(), search))
                .limit(most)
                .toList();
    }
}
