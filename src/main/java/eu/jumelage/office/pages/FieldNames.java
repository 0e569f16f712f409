package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the fields of a form are called, key by key: "Titel (Französisch)". */
final class FieldNames {

    private final Words words;
    private final Entries entries;
    private final Map<String, String> names = new LinkedHashMap<>();

    private FieldNames(Language reader, Entries entries) {
        words = Words.in(reader);
        this.entries = entries;
    }

    static Map<String, String> of(List<Field> fields, Entries entries, Language reader) {
        var names = new FieldNames(reader, entries);
        fields.forEach(field -> names.add(field, ""));
        return names.names;
    }

    private void add(Field field, String before) {
        String name = before + FieldValues.name(field, words.language());
        if (field instanceof Field.Hidden || field instanceof Field.Section) {
            return;
        }
        names.put(field.key(), name);
        switch (field) {
            case Field.Translated text -> addLanguages(text.key(), name);
            case Field.Choices choices ->
                choices.options()
                        .forEach(option -> names.put(
                                choices.key() + "." + option.value(), words.say("named", name, option.label())));
            case Field.Group group -> addRows(group, name);
            case Field.Line _,
                    Field.Short _,
                    Field.Lines _,
                    Field.Partial _,
                    Field.Day _,
                    Field.Time _,
                    Field.Choice _,
                    Field.Picture _,
                    Field.Tick _,
                    Field.Shade _,
                    Field.Hidden _,
                    Field.Section _ -> {}
        }
    }

    private void addLanguages(String key, String name) {
        var tags = new TreeSet<>(Set.of("de", "fr", "nl", "en")); // an empty field has a name too
        entries.typed().keySet().stream()
                .filter(typed -> typed.startsWith(key + "."))
                .map(typed -> typed.substring(key.length() + 1))
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .forEach(tags::add);
        for (String tag : tags) {
            String language =
                    new Language(tag).icu().getDisplayLanguage(words.language().icu());
            names.put(key + "." + tag, name + " (" + language + ")");
        }
    }

    private void addRows(Field.Group group, String name) {
        int number = 0;
        for (String row : entries.rows(group.key())) {
            number++;
            for (Field column : group.columns()) {
                add(column.in(row), name + " " + number + ", ");
            }
        }
    }
}
