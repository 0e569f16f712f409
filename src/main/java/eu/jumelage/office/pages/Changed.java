package eu.jumelage.office.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field that somebody changed, word by word.
 *
 * @param name of the field
 */
public record Changed(String key, String name, List<Piece> pieces) {

    /** So many characters around a change show where it is. */
    private static final int AROUND = 60;

    /** What became of some words. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    /** Some words of a field, in a row, that share a fate. */
    public record Piece(Fate fate, String words) {}

    /** What the field says now. */
    public String now() {
        return pieces.stream()
                .filter(piece -> piece.fate() != Fate.GONE)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    /** Without the middle of long passages in which nothing changed. */
    Changed shortened() {
        return new Changed(
                key,
                name,
                pieces.stream()
                        .map(piece -> piece.fate() == Fate.SAME && piece.words().length() > 3 * AROUND
                                ? new Piece(
                                        Fate.SAME,
                                        piece.words().substring(0, AROUND) + " … "
                                                + piece.words()
                                                        .substring(piece.words().length() - AROUND))
                                : piece)
                        .toList());
    }

    /** The fields that differ, in the order of the form. */
    static List<Changed> between(Entries before, Entries after, List<Field> form, Language reader) {
        return between(before, after, form, reader, Entries.NONE);
    }

    /** @param rows others that are there too, so that rows are counted right */
    static List<Changed> between(Entries before, Entries after, List<Field> form, Language reader, Entries rows) {
        var changes = new ArrayList<Changed>();
        var differing = before.differing(after);
        FieldNames.of(form, Entries.together(List.of(rows, before, after)), reader)
                .forEach((key, name) -> {
                    if (differing.contains(key)) {
                        String old = read(key, before.get(key), form, reader);
                        changes.add(new Changed(key, name, pieces(old, read(key, after.get(key), form, reader))));
                    }
                });
        return changes;
    }

    static List<Piece> pieces(String before, String after) {
        List<String> old = words(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Fate.SAME, old.subList(at, from));
            add(pieces, Fate.GONE, delta.getSource().getLines());
            add(pieces, Fate.NEW, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(pieces, Fate.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Words with the space that follows them. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    /** What an editor would read there: the label of what is chosen. */
    private static String read(String key, String value, List<Field> form, Language reader) {
        for (Field field : form) {
            if (field instanceof Field.Group(var group, var _, var columns) && key.startsWith(group + ".")) {
                int dot = key.indexOf('.', group.length() + 1);
                String row = dot < 0 ? key : key.substring(0, dot);
                return read(
                        key,
                        value,
                        columns.stream().map(column -> column.in(row)).toList(),
                        reader);
            }
            if (field instanceof Field.Choice choice && choice.key().equals(key)) {
                return choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Field.Option::label)
                        .findFirst()
                        .orElse(value);
            }
            if (field instanceof Field.Picture picture && picture.key().equals(key)) {
                return picture.offered().stream()
                        .filter(print -> print.value().equals(value))
                        .map(Field.Picture.Print::label)
                        .findFirst()
                        .orElse(value);
            }
            if (isBox(field, key)) {
                return Words.in(reader).say(value.isEmpty() ? "office.no" : "office.yes");
            }
        }
        return value;
    }

    private static boolean isBox(Field field, String key) {
        return field instanceof Field.Tick tick && tick.key().equals(key)
                || field instanceof Field.Choices choices && key.startsWith(choices.key() + ".");
    }
}
