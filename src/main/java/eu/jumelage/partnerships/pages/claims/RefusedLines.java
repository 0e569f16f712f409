package eu.jumelage.partnerships.pages.claims;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Refused lines as a table that a spreadsheet opens: none of its cells begins a formula. */
record RefusedLines(List<RefusedRow> rows, Words words) {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which spreadsheets know UTF-8

    String csv() {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    words.say("upload.file"),
                    words.say("upload.line"),
                    words.say("upload.reason"),
                    words.say("upload.text"));
            for (RefusedRow row : rows) {
                csv.writeRecord(
                        words.say("intake.file." + row.file().key()),
                        String.valueOf(row.line()),
                        words.say("intake.reason." + row.reason().key()),
                        safe(row.text()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** What begins like a formula, also behind spaces, is marked as text. */
    static String safe(String cell) {
        String begin = cell.stripLeading();
        boolean formula = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0
                || !begin.isEmpty() && "=+-@＝＋－＠".indexOf(begin.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
