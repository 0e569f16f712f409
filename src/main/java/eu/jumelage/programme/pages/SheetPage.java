package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a file to be filled in; it is saved at once.
 *
 * @param action where the form goes
 * @param typed what stands in the fields
 * @param now what is saved
 * @param colliding the fields that somebody else has changed meanwhile to something else
 * @param above what is shown over the fields
 */
public record SheetPage(
        OfficeFrame frame,
        Crumb crumb,
        String action,
        String lead,
        List<Field> fields,
        Entries typed,
        Entries now,
        List<Problem> problems,
        Set<String> colliding,
        int rows,
        @Nullable Content above)
        implements OfficePage {

    /** Where the page hangs. */
    public record Crumb(String path, String title) {}

    /** How many empty rows a table offers at first. */
    static final int EMPTY_ROWS = 3;

    static SheetPage of(OfficeFrame frame, Crumb crumb, String action, String lead, List<Field> fields, Entries now) {
        return new SheetPage(frame, crumb, action, lead, fields, now, now, List.of(), Set.of(), EMPTY_ROWS, null);
    }

    SheetPage typed(Entries typed) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, now, problems, colliding, rows, above);
    }

    /** What its editor saw first, so that it is still known what they changed. */
    SheetPage seen(Entries seen) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, seen, problems, colliding, rows, above);
    }

    SheetPage problems(List<Problem> problems) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, now, problems, colliding, rows, above);
    }

    SheetPage colliding(Set<String> colliding) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, now, problems, colliding, rows, above);
    }

    SheetPage rows(int rows) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, now, problems, colliding, rows, above);
    }

    SheetPage above(Content above) {
        return new SheetPage(frame, crumb, action, lead, fields, typed, now, problems, colliding, rows, above);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? colliding.isEmpty() ? 200 : 409 : 422;
    }

    public String seen() {
        return now.json();
    }

    public String sentence(Problem problem) {
        return frame.say(problem.words(), problem.arguments().toArray());
    }

    /** The same for the summary, with what the field is called. */
    public String named(Problem problem) {
        String sentence = sentence(problem);
        return all().filter(field -> field.key().equals(problem.field()))
                .findFirst()
                .map(field -> frame.say("named", frame.say(field.words()), sentence))
                .orElse(sentence);
    }

    /** Those of tables too, row by row. */
    private Stream<Field> all() {
        return fields.stream()
                .flatMap(field -> field instanceof Field.Group group
                        ? rows(group).stream()
                                .flatMap(row -> group.columns().stream().map(column -> column.in(row)))
                        : Stream.of(field));
    }

    /** What is wrong in a field; empty for nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    /** What somebody else has made of a field meanwhile; empty where nobody did, or they emptied it. */
    public String theirs(Field field) {
        return colliding.contains(field.key()) ? said(field, now.get(field.key())) : "";
    }

    private String said(Field field, String value) {
        return field instanceof Field.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Field.Option::label)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    /** Every field that collides, with what it is now, for the summary. */
    public Map<String, String> collisions() {
        var said = new LinkedHashMap<String, String>();
        all().forEach(field -> collide(said, field));
        return said;
    }

    private void collide(Map<String, String> said, Field field) {
        if (colliding.contains(field.key())) {
            String theirs = theirs(field);
            said.put(
                    field.key(),
                    frame.say("named", frame.say(field.words()), theirs.isEmpty() ? frame.say("sheet.empty") : theirs));
        }
    }

    /** The rows of a table that are filled, and some that are empty. */
    public List<String> rows(Field.Group group) {
        var all = new ArrayList<>(typed.rows(group.key()));
        int next = all.isEmpty()
                ? 0
                : Integer.parseInt(all.getLast().substring(group.key().length() + 1)) + 1;
        for (int empty = 0; empty < rows; empty++) {
            all.add(group.key() + "." + (next + empty));
        }
        return all;
    }
}
