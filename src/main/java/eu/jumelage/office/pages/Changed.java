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
                        String old = read(key, before.get(key), form, reader, before.equals(Entries.NONE));
                        String now = read(key, after.get(key), form, reader, false);
                        changes.add(new Changed(key, name, pieces(old, now)));
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

    /** What a reader of the record would read there; in a new one nobody has said "no" before. */
    private static String read(String key, String value, List<Field> form, Language reader, boolean made) {
        Field field = FieldValues.of(key, form);
        if (field == null) {
            return value;
        }
        boolean box = field instanceof Field.Tick || field instanceof Field.Choices;
        return box && value.isEmpty() && !made
                ? Words.in(reader).say("office.no")
                : FieldValues.said(field, value, reader);
    }
}
