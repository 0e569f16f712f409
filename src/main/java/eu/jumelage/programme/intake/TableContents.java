package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table whose first row names its columns. */
final class TableContents {

    private final TableLines lines;
    private final List<Found> found = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    private TableContents(TableLines lines) {
        this.lines = lines;
    }

    /** @param language of texts whose column says none */
    static Contents of(String text, Names names, Language language) {
        return new TableContents(new TableLines(text)).read(names, language);
    }

    private Contents read(Names names, Language language) {
        lines.goOn();
        Header header = lines.row().map(Header::of).orElse(Header.of(List.of()));
        if (!header.hasTitle()) {
            return Contents.unreadable("intake.table.no-title", String.join(", ", expected(language)));
        }
        while (lines.goOn()) {
            long line = lines.number();
            Optional<List<String>> row = lines.row();
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
}
