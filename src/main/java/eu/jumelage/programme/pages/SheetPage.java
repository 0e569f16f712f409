package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be filled in that is saved at once.
 *
 * @param typed what stands in the fields
 * @param now what is saved
 * @param colliding the fields that somebody else has changed meanwhile to something else
 * @param rows how many empty rows a table offers
 */
public record SheetPage(
        OfficeFrame frame,
        Form form,
        Entries typed,
        Entries now,
        List<Problem> problems,
        Set<String> colliding,
        int rows)
        implements OfficePage {

    /** Where the page hangs. */
    public record Crumb(String path, String title) {}

    /**
     * What is the same whatever was typed.
     *
     * @param action where the form goes
     * @param languages in which its texts are written
     * @param above what is shown over the fields
     * @param below what is shown under them
     */
    public record Form(
            Crumb crumb,
            String action,
            String lead,
            List<Field> fields,
            List<Language> languages,
            @Nullable Content above,
            @Nullable Content below) {}

    /** How many empty rows a table offers at first. */
    static final int EMPTY_ROWS = 3;

    static SheetPage of(OfficeFrame frame, Crumb crumb, String action, String lead, List<Field> fields, Entries now) {
        return of(frame, new Form(crumb, action, lead, fields, List.of(), null, null), now);
    }

    static SheetPage of(OfficeFrame frame, Form form, Entries now) {
        return new SheetPage(frame, form, now, now, List.of(), Set.of(), EMPTY_ROWS);
    }

    SheetPage typed(Entries typed) {
        return new SheetPage(frame, form, typed, now, problems, colliding, rows);
    }

    /** What its editor saw first, so that it is still known what they changed. */
    SheetPage seen(Entries seen) {
        return new SheetPage(frame, form, typed, seen, problems, colliding, rows);
    }

    SheetPage problems(List<Problem> problems) {
        return new SheetPage(frame, form, typed, now, problems, colliding, rows);
    }

    SheetPage colliding(Set<String> colliding) {
        return new SheetPage(frame, form, typed, now, problems, colliding, rows);
    }

    SheetPage rows(int rows) {
        return new SheetPage(frame, form, typed, now, problems, colliding, rows);
    }

    SheetPage above(Content above) {
        return new SheetPage(
                frame,
                new Form(form.crumb, form.action, form.lead, form.fields, form.languages, above, form.below),
                typed,
                now,
                problems,
                colliding,
                rows);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? colliding.isEmpty() ? 200 : 409 : 422;
    }

    public String seen() {
        return now.json();
    }

    public String sentence(Problem problem) {
        return problem.sentence(frame.language());
    }

    /** What is wrong in a field; empty for nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    /** What is wrong where, for the summary. */
    public String named(Problem problem) {
        String label = labels().getOrDefault(problem.field(), "");
        return label.isEmpty() ? sentence(problem) : frame.say("named", label, sentence(problem));
    }

    /** What helps whoever fills a field in; empty for nothing. */
    public String help(Field field) {
        String key = field.words() + ".help";
        return Words.in(frame.language()).knows(key) ? frame.say(key) : "";
    }

    /** The ids of what describes a field; null for nothing. */
    public @Nullable String described(Field field) {
        String described = (help(field).isEmpty() ? "" : field.key() + "-help ")
                + (wrong(field.key()).isEmpty() ? "" : field.key() + "-error");
        return described.isEmpty() ? null : described.strip();
    }

    /** The languages of a text, each as the field in which it is written. */
    public Map<String, Field> wordings(Field.Translated text) {
        var wordings = new LinkedHashMap<String, Field>();
        for (Language language : form.languages) {
            wordings.put(
                    language.icu().getDisplayLanguage(frame.language().icu()),
                    new Field.Lines(text.key() + "." + language, text.words()));
        }
        return wordings;
    }

    /** What a field says now, where somebody else has changed it; empty where nobody did. */
    public String theirs(String field) {
        if (!colliding.contains(field)) {
            return "";
        }
        String said = said(field, now.get(field));
        return said.isEmpty() ? frame.say("sheet.empty") : said;
    }

    private String said(String key, String value) {
        return form.fields.stream()
                .filter(field -> field.key().equals(key) && field instanceof Field.Choice)
                .flatMap(field -> ((Field.Choice) field).options().stream())
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
    }

    /** Every field that collides, with what it is now, for the summary. */
    public Map<String, String> collisions() {
        var said = new LinkedHashMap<String, String>();
        labels().forEach((key, label) -> {
            if (colliding.contains(key)) {
                said.put(key, frame.say("named", label, theirs(key)));
            }
        });
        return said;
    }

    /** What the fields are called, by their keys. */
    private Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (Field field : form.fields) {
            if (field instanceof Field.Group group) {
                int number = 0;
                for (String row : rows(group)) {
                    number++;
                    for (Field column : group.columns()) {
                        labels.put(column.in(row).key(), cell(column, number));
                    }
                }
            } else if (field instanceof Field.Translated text) {
                wordings(text)
                        .forEach((language, wording) ->
                                labels.put(wording.key(), frame.say(text.words()) + " (" + language + ")"));
            } else {
                labels.put(field.key(), frame.say(field.words()));
            }
        }
        return labels;
    }

    /** What a field of a table's row is called. */
    public String cell(Field column, int row) {
        return frame.say("sheet.cell", frame.say(column.words()), row);
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
