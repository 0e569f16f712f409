package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A field of a record as somebody reads it who does not change it; empty ones are left out. */
public sealed interface Told {

    String name();

    /** What belongs together under a heading; the first of a form may have none. */
    record Part(String heading, List<Told> told) {}

    record Line(String name, String value) implements Told {
        public boolean isAddress() {
            return value.matches("https?://\\S+");
        }
    }

    /**
     * A text in all languages that it has, the reader's first.
     *
     * @param prose whether it is CommonMark
     */
    record Wordings(String name, boolean prose, List<Wording> in) implements Told {}

    record Wording(Language language, String text) {
        /** How the reader calls the language. */
        public String called(Language reader) {
            return language.icu().getDisplayLanguage(reader.icu());
        }
    }

    record Rows(String name, List<List<Told>> rows) implements Told {}

    static List<Part> of(List<Field> form, Entries entries, Language reader) {
        var reading = new Reader(entries, reader);
        var parts = new ArrayList<Part>();
        String heading = "";
        var told = new ArrayList<Told>();
        for (Field field : form) {
            if (field instanceof Field.Section section) {
                parts.add(new Part(heading, List.copyOf(told)));
                heading = Words.in(reader).say(section.words());
                told.clear();
            } else {
                reading.told(field).forEach(told::add);
            }
        }
        parts.add(new Part(heading, List.copyOf(told)));
        return parts.stream().filter(part -> !part.told().isEmpty()).toList();
    }

    /** Reads the entries field by field. */
    record Reader(Entries entries, Language reader) {

        Stream<Told> told(Field field) {
            String name = FieldValues.name(field, reader);
            return switch (field) {
                case Field.Section _, Field.Hidden _ -> Stream.empty();
                case Field.Lines _,
                        Field.Time _,
                        Field.Shade _,
                        Field.Line _,
                        Field.Short _,
                        Field.Partial _,
                        Field.Day _,
                        Field.Choice _,
                        Field.Picture _,
                        Field.Tick _ -> line(name, FieldValues.said(field, entries.get(field.key()), reader));
                case Field.Choices choices -> line(name, labels(choices));
                case Field.Translated text -> wordings(name, text);
                case Field.Group group -> rows(name, group);
            };
        }

        private static Stream<Told> line(String name, String value) {
            return value.isEmpty() ? Stream.empty() : Stream.of(new Line(name, value));
        }

        private String labels(Field.Choices choices) {
            return String.join(
                    ", ",
                    choices.options().stream()
                            .filter(option -> entries.has(choices.key() + "." + option.value()))
                            .map(Field.Option::label)
                            .toList());
        }

        private Stream<Told> wordings(String name, Field.Translated text) {
            String source = entries.get(text.key() + ".source");
            List<Wording> in = Stream.concat(Stream.of(reader.tag(), source), Stream.of("de", "fr", "nl", "en"))
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .filter(tag -> entries.has(text.key() + "." + tag))
                    .map(tag -> new Wording(new Language(tag), entries.get(text.key() + "." + tag)))
                    .toList();
            return in.isEmpty() ? Stream.empty() : Stream.of(new Wordings(name, text.prose(), in));
        }

        private Stream<Told> rows(String name, Field.Group group) {
            List<List<Told>> rows = entries.rows(group.key()).stream()
                    .map(row -> group.columns().stream()
                            .flatMap(column -> told(column.in(row)))
                            .toList())
                    .filter(row -> !row.isEmpty())
                    .toList();
            return rows.isEmpty()
                    ? Stream.empty()
                    : Stream.of(group.columns().size() == 1 ? listed(name, rows) : new Rows(name, rows));
        }

        /** Rows of one column need no name of their own. */
        private static Told listed(String name, List<List<Told>> rows) {
            var values = new ArrayList<String>();
            for (List<Told> row : rows) {
                if (!(row.getFirst() instanceof Line line)) {
                    return new Rows(name, rows);
                }
                values.add(line.value());
            }
            return new Line(name, String.join("\n", values));
        }
    }
}
