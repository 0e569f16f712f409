package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How one kind of file writes its lines. */
interface Form {

    Pattern QID = Pattern.compile("Q[1-9][0-9]{0,17}");

    /** In characters. The longest name of a place on earth has 168 letters. */
    int LONGEST = 200;

    TwinningFile file();

    /** Into a temporary table with the columns of {@link Row.Good}, after the number of the line. */
    String copy();

    /** Whether the first line names the columns. */
    boolean hasHeader();

    boolean isHeader(String line);

    Row read(String line);

    /** The cells of a line without a quoting rule, made ready; what is wrong with them all alike is said first. */
    static Row cells(List<String> raw, int columns) {
        if (raw.size() != columns) {
            return new Row.Bad(Reason.COLUMNS);
        }
        List<String> cells = raw.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC).strip())
                .toList();
        if (cells.stream().anyMatch(String::isEmpty)) {
            return new Row.Bad(Reason.EMPTY_CELL);
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\t') >= 0)) {
            return new Row.Bad(Reason.BROKEN_LETTERS);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
            return new Row.Bad(Reason.TOO_LONG);
        }
        return new Row.Good(cells);
    }

    static List<String> byTabs(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    static boolean isNumber(String cell) {
        return QID.matcher(cell).matches();
    }
}
