package eu.jumelage.programme.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table whose first row names its columns. A cell may hold lines of its own; a quotation mark that is never
 * closed costs its own line only.
 */
final class TableContents {

    /** Lines in one cell, and its letters with them: more is a quotation mark that somebody forgot. */
    private static final int LONGEST_CELL_LINES = 500;

    private static final int LONGEST_ROW = 400_000;

    private final List<String> lines;
    private final CsvReader.CsvReaderBuilder csv;
    private final List<Found> found = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int next;

    private TableContents(List<String> lines) {
        this.lines = lines;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator(lines))
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false);
    }

    /** @param language of texts whose column says none */
    static Contents of(String text, Names names, Language language) {
        return new TableContents(text.lines().toList()).read(names, language);
    }

    private Contents read(Names names, Language language) {
        while (next < lines.size() && isEmpty(lines.get(next))) {
            next++;
        }
        Header header = row().map(Header::of).orElse(Header.of(List.of()));
        if (!header.hasTitle()) {
            return Contents.unreadable("intake.table.no-title", String.join(", ", expected(language)));
        }
        while (next < lines.size()) {
            long line = next + 1;
            if (isEmpty(lines.get(next))) {
                next++;
                continue;
            }
            Optional<List<String>> row = row();
            if (row.isEmpty()) {
                left.add(new Left(line, "", Problem.of("", "intake.table.quotes")));
            } else if (row.get().stream().skip(header.names().size()).anyMatch(cell -> !cell.isBlank())) {
                left.add(new Left(line, row.get().getFirst(), Problem.of("", "intake.table.columns")));
            } else {
                new TableRow(header, row.get(), names, language).read(line, found, left);
            }
            if (found.size() + left.size() > Contents.MOST) {
                return Contents.unreadable("intake.too-many", Contents.MOST);
            }
        }
        return found.isEmpty() && left.isEmpty()
                ? Contents.unreadable("intake.table.no-rows")
                : new Contents.Read(found, left, notes(header)).once();
    }

    private static List<Problem> notes(Header header) {
        return header.unknown().isEmpty()
                ? List.of()
                : List.of(Problem.of("", "intake.note.columns", String.join(", ", header.unknown())));
    }

    private static List<String> expected(Language reader) {
        return List.of(Column.TITLE.called(reader), Column.FROM.called(reader), Column.PARTNER.called(reader));
    }

    /** The cells from here on; goes behind them. Empty for a line whose quotation marks do not match. */
    private Optional<List<String>> row() {
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
