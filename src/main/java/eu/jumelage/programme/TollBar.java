package eu.jumelage.programme;

import eu.jumelage.programme.Toll.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of a table of what a disruption did, drawn as a bar: a piece for each fate, in the order of the columns. */
public record TollBar(List<Piece> pieces) {

    /** In hundredths of the longest bar: "12.5%". */
    public record Piece(Fate fate, String from, String width) {}

    /** @param longest the total of the longest bar */
    public static TollBar of(Toll.Line line, int longest) {
        var pieces = new ArrayList<Piece>();
        int before = 0;
        for (Fate fate : Fate.values()) {
            int count = line.count(fate);
            if (count > 0) {
                pieces.add(new Piece(fate, percent(before, longest), percent(count, longest)));
                before += count;
            }
        }
        return new TollBar(List.copyOf(pieces));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
    }
}
