package eu.jumelage.office.pages;

import eu.jumelage.office.Appearance;
import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Brand;
import eu.jumelage.web.Brand.Ground;
import eu.jumelage.web.Colour;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this installation is called, speaks and looks like, by its form. */
@Component
class InstallationForm implements Editable {

    static final UUID ID = UUID.nameUUIDFromBytes("installation".getBytes(StandardCharsets.UTF_8));

    /** In characters. */
    private static final int LONGEST = 200;

    private final Installations installations;
    private final Appearance appearance;
    private final LanguageFields languages;

    InstallationForm(Installations installations, Appearance appearance, LanguageFields languages) {
        this.installations = installations;
        this.appearance = appearance;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return "installation";
    }

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        var fields = new ArrayList<Field>(List.of(
                new Field.Section("names", "field.names"),
                new Field.Translated("title", "field.title", true, false),
                new Field.Translated("office", "field.office", true, false),
                new Field.Line("email", "field.email", true),
                new Field.Section("languages", "field.languages")));
        fields.addAll(languages.in(entries, reader));
        fields.add(new Field.Section("colour", "field.colour"));
        fields.add(new Field.Shade("brand", "field.brand", Ground.LIGHT));
        fields.add(new Field.Shade("brand-dark", "field.brand-dark", Ground.DARK));
        return fields;
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    @Override
    public boolean isSetting() {
        return true;
    }

    /** There is one. */
    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return installations.own().filter(_ -> id.equals(ID)).map(own -> {
            Brand brand = chosen();
            return Entries.together(List.of(
                    Reading.typed("title", own.title()),
                    Reading.typed("office", own.office()),
                    LanguageFields.typed(own.languages()),
                    Entries.NONE
                            .with("email", own.email())
                            .with(
                                    "brand",
                                    brand.equals(Brand.HOUSE)
                                            ? ""
                                            : brand.light().toString())
                            .with(
                                    "brand-dark",
                                    isDerived(brand) ? "" : brand.dark().toString())));
        });
    }

    private Brand chosen() {
        return appearance.chosen().orElse(Brand.HOUSE);
    }

    /** Nobody chose the one for dark paper: it goes along when the other changes. */
    private static boolean isDerived(Brand brand) {
        return brand.equals(Brand.HOUSE) || brand.equals(Brand.of(brand.light()));
    }

    @Override
    public Applied apply(UUID id, Entries entries, Member by) {
        Optional<Installation> before = installations.own().filter(_ -> id.equals(ID));
        if (before.isEmpty()) {
            return Applied.refused("", "problem.reference");
        }
        Installation own = before.get();
        var reading = new Reading(entries, own.languages());
        Text title = reading.requiredText("title", own.title());
        Text office = reading.requiredText("office", own.office());
        PageForm.bounded(reading, "title", title, LONGEST);
        PageForm.bounded(reading, "office", office, LONGEST);
        String email = reading.required("email");
        if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+")) {
            reading.wrong("email", "problem.email");
        }
        List<Language> spoken = languages.read(reading, own.languages(), by.language());
        Brand brand = brand(reading);
        return reading.unlessWrong(() -> {
            installations.setUp(new Installation(title, office, spoken, email));
            if (!brand.equals(chosen())) {
                appearance.choose(brand);
            }
        });
    }

    /** What is left empty is the house's, or on dark paper what comes next to the other. */
    private static Brand brand(Reading reading) {
        Colour light = shade(reading, "brand", Ground.LIGHT);
        Colour dark = shade(reading, "brand-dark", Ground.DARK);
        if (!reading.problems().isEmpty()) {
            return Brand.HOUSE;
        }
        if (light == null || light.equals(Brand.HOUSE.light())) {
            return new Brand(Brand.HOUSE.light(), dark == null ? Brand.HOUSE.dark() : dark);
        }
        return dark == null ? Brand.of(light) : new Brand(light, dark);
    }

    private static @Nullable Colour shade(Reading reading, String key, Ground ground) {
        Colour typed = reading.value(
                        key,
                        "problem.colour",
                        written -> Colour.parse(written).orElseThrow(() -> new IllegalArgumentException(written)))
                .orElse(null);
        if (typed != null && !ground.carries(typed)) {
            reading.wrong(
                    key,
                    "problem.contrast",
                    typed.toString(),
                    ground.proposal(typed).toString());
        }
        return typed;
    }

    @Override
    public String title(Entries entries, Language reader) {
        return Words.in(reader).say("kind.installation");
    }

    @Override
    public List<Row> list(Language reader, String search, int most) {
        return installations.own().stream()
                .map(own -> new Row(ID, title(Entries.NONE, reader), own.title().string(reader), null))
                .toList();
    }
}
