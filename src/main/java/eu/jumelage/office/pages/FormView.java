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

    private static final Set<String> LINES = Set.of("summary", "accessibility", "hours", "alternative");

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
        var rows = begun(group);
        return rows.isEmpty() ? List.of(group.key() + ".0") : rows;
    }

    /** Whether nobody has begun it: then it is opened only by whoever wants it. */
    public boolean isFolded(Field.Group group) {
        return begun(group).isEmpty() && isRight(group.key());
    }

    /** Rows in which somebody typed something or which somebody added: a form sends more of each than that. */
    private List<String> begun(Field.Group group) {
        return entries.rows(group.key()).stream()
                .filter(row -> entries.typed().keySet().stream()
                        .anyMatch(key -> key.startsWith(row + ".") && !key.endsWith(".source")))
                .toList();
    }

    private boolean isRight(String key) {
        return problems.stream()
                .noneMatch(problem ->
                        problem.field().equals(key) || problem.field().startsWith(key + "."));
    }

    /** Sources are many and seldom looked at: they are opened by whoever wants them. */
    public boolean isShut(Field.Group group) {
        return group.words().equals("field.sources") && !isFolded(group) && isRight(group.key()) && !isAdded(group);
    }

    private boolean isAdded(Field.Group group) {
        return entries.rows(group.key()).stream().anyMatch(row -> entries.has(row + ".row"));
    }

    /** Languages of a text in a row that nobody has written yet: rows are many, and most say it in one language. */
    public List<Language> unused(Field.Translated text) {
        return !text.required() && text.key().matches(".*\\.\\d+\\..*")
                ? languages.stream()
                        .filter(language -> !language.tag().equals(source(text.key()))
                                && !entries.has(text.key() + "." + language)
                                && isRight(text.key() + "." + language)
                                && !colliding.contains(text.key() + "." + language))
                        .toList()
                : List.of();
    }

    /** Whether a short text has room for more than one line. */
    public boolean hasLines(String key) {
        return LINES.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /** Whether it is the text in easy language, which is drawn line by line. */
    public boolean isEasy(String key) {
        return key.equals("text") && entries.get("key").equals("plain-language");
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
