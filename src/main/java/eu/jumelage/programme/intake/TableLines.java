package eu.jumelage.programme.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table, one after the other. A cell may hold lines of its own; a quotation mark that is never closed
 * costs its own line only.
 */
final class TableLines {

    /** Lines in one cell, and its letters with them: more is a quotation mark that somebody forgot. */
    private static final int LONGEST_CELL_LINES = 500;

    private static final int LONGEST_ROW = 400_000;

    private final List<String> lines;
    private final CsvReader.CsvReaderBuilder csv;
    private int next;

    TableLines(String text) {
        this.lines = text.lines().toList();
        this.csv = CsvReader.builder()
                .fieldSeparator(separator(lines))
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false);
    }

    /** Goes to the next line that holds anything; false at the end. */
    boolean goOn() {
        while (next < lines.size() && isEmpty(lines.get(next))) {
            next++;
        }
        return next < lines.size();
    }

    /** Of the next line, counted from 1. */
    long number() {
        return next + 1L;
    }

    /** The cells from here on; goes behind them. Empty for a line whose quotation marks do not match. */
    Optional<List<String>> row() {
        int begun = next++;
        if (begun >= lines.size()) {
            return Optional.empty();
        }
        var row = new StringBuilder(lines.get(begun));
        boolean open = isOpen(lines.get(begun), false);
        int end = next;
        while (open && end < lines.size() && end - begun < LONGEST_CELL_LINES && row.length() < LONGEST_ROW) {
            open = isOpen(lines.get(end), true);
            row.append('\n').append(lines.get(end++));
        }
        try {
            List<String> cells =
                    List.copyOf(csv.ofSingleCsvRecord(row.toString()).getFields());
            next = end;
            return Optional.of(cells);
        } catch (CsvParseException quotes) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(String line, boolean before) {
        return line.chars().filter(sign -> sign == '"').count() % 2 == 1 ? !before : before;
    }

    private static boolean isEmpty(String line) {
        return line.chars().allMatch(sign -> sign == ',' || sign == ';' || sign == '\t' || sign == ' ' || sign == '"');
    }

    /** Which of the three stands most often among the names of the columns. */
    private static char separator(List<String> lines) {
        String first = lines.stream().filter(line -> !isEmpty(line)).findFirst().orElse("");
        char most = ',';
        for (char each : new char[] {';', '\t'}) {
            most = count(first, each) > count(first, most) ? each : most;
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(each -> each == sign).count();
    }
}
