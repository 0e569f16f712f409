package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is drawn, on pages of other modules too.
 *
 * @param entries what stands in it
 * @param languages in which texts can be written
 * @param colliding fields in which two editors typed something else
 * @param theirs what the other one typed there
 */
public record FormView(
        Language reader,
        List<Field> fields,
        Entries entries,
        List<Language> languages,
        List<Problem> problems,
        Set<String> colliding,
        Entries theirs) {

    public String say(String key) {
        return Words.in(reader).say(key);
    }

    public String say(String key, Object... arguments) {
        return Words.in(reader).say(key, arguments);
    }

    public String value(String key) {
        return entries.get(key);
    }

    /** What is wrong with that field, in words; null if nothing is. */
    public @Nullable String problem(String key) {
        return problems.stream()
                .filter(problem -> problem.field().equals(key))
                .map(this::sentence)
                .findFirst()
                .orElse(null);
    }

    public String sentence(Problem problem) {
        return problem.sentence(reader);
    }

    /** What a picture is called that can be chosen there. */
    public String print(Field.Picture field, String value) {
        return field.offered().stream()
                .filter(print -> print.value().equals(value))
                .map(Field.Picture.Print::label)
                .findFirst()
                .orElse(value);
    }

    /** Which language a text was written in first. */
    public String source(String key) {
        return entries.has(key + ".source")
                ? entries.get(key + ".source")
                : languages.getFirst().tag();
    }

    public boolean isStale(String key, Language language) {
        return entries.has(key + ".stale." + language);
    }

    public String name(Language language) {
        return Words.in(language).say("language.name");
    }

    /** The other editor's words, where they collide with these; null elsewhere. */
    public @Nullable String theirs(String key) {
        return colliding.contains(key) ? theirs.get(key) : null;
    }

    /** The rows of a group, and an empty one if there is none. */
    public List<String> rows(Field.Group group) {
        var rows = entries.rows(group.key());
        return rows.isEmpty() ? List.of(group.key() + ".0") : rows;
    }

    /** Whether nobody has begun it: then it is opened only by whoever wants it. */
    public boolean isFolded(Field.Group group) {
        return entries.rows(group.key()).isEmpty()
                && problems.stream().noneMatch(problem -> problem.field().startsWith(group.key()));
    }

    public String nextRow(Field.Group group) {
        String last = rows(group).getLast();
        return String.valueOf(Integer.parseInt(last.substring(last.lastIndexOf('.') + 1)) + 1);
    }

    /** The label of the field to which a key belongs, for error summaries. */
    public String label(String key) {
        return FieldNames.of(fields, entries, reader).getOrDefault(key, key);
    }
}
