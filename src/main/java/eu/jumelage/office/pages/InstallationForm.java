package eu.jumelage.office.pages;

import eu.jumelage.office.Area;
import eu.jumelage.office.Member;
import eu.jumelage.office.editing.Editable;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Reading;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What this installation is called and speaks, by its form. */
@Component
class InstallationForm implements Editable {

    static final UUID ID = UUID.nameUUIDFromBytes("installation".getBytes(StandardCharsets.UTF_8));

    /** In characters. */
    private static final int LONGEST = 200;

    /** Those in which the program has words. */
    private static final List<Language> SPOKEN =
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private final Installations installations;

    InstallationForm(Installations installations) {
        this.installations = installations;
    }

    @Override
    public String kind() {
        return "installation";
    }

    @Override
    public Area area() {
        return Area.PAGES;
    }

    @Override
    public List<Field> form(Entries entries, Language reader) {
        return List.of(
                new Field.Translated("title", "field.title", true, false),
                new Field.Translated("office", "field.office", true, false),
                new Field.Line("email", "field.email", true),
                new Field.Choices(
                        "language",
                        "field.languages",
                        SPOKEN.stream()
                                .map(language -> new Field.Option(
                                        language.tag(), language.icu().getDisplayLanguage(reader.icu())))
                                .toList()),
                new Field.Choice(
                        "first",
                        "field.first-language",
                        true,
                        SPOKEN.stream()
                                .map(language -> new Field.Option(
                                        language.tag(), language.icu().getDisplayLanguage(reader.icu())))
                                .toList()));
    }

    @Override
    public Entries blank() {
        return Entries.NONE;
    }

    /** There is one. */
    @Override
    public boolean canBegin() {
        return false;
    }

    @Override
    public Optional<Entries> current(UUID id) {
        return installations.own().filter(_ -> id.equals(ID)).map(own -> {
            var parts = new ArrayList<Entries>();
            parts.add(Reading.typed("title", own.title()));
            parts.add(Reading.typed("office", own.office()));
            parts.add(Entries.NONE
                    .with("email", own.email())
                    .with("first", own.languages().getFirst().tag()));
            own.languages().forEach(language -> parts.add(Entries.NONE.with("language." + language, "on")));
            return Entries.together(parts);
        });
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
        List<Language> languages = languages(reading, own);
        if (!reading.problems().isEmpty()) {
            return new Applied.Refused(reading.problems());
        }
        installations.setUp(new Installation(title, office, languages, email));
        return new Applied.Done();
    }

    /** The first one, then the others as they stood, then new ones. */
    private static List<Language> languages(Reading reading, Installation own) {
        List<Language> chosen = Stream.concat(own.languages().stream(), SPOKEN.stream())
                .distinct()
                .filter(language -> reading.ticked("language." + language))
                .toList();
        String first = reading.required("first");
        if (chosen.isEmpty()) {
            reading.wrong("language", "problem.missing");
        } else if (!first.isEmpty()
                && chosen.stream().noneMatch(language -> language.tag().equals(first))) {
            reading.wrong("first", "problem.first-language");
        }
        return Stream.concat(chosen.stream().filter(language -> language.tag().equals(first)), chosen.stream())
                .distinct()
                .toList();
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
