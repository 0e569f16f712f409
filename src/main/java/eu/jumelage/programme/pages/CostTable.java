package eu.jumelage.programme.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKinds;
import eu.jumelage.programme.CostLedger.Entry;
import eu.jumelage.programme.intake.CostColumn;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Costs as a table to take along: its columns are those of the import, and none of its cells begins a formula. */
record CostTable(List<Entry> entries, Language reader) {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which spreadsheets know UTF-8

    String csv() {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(heads());
            for (Entry entry : entries) {
                csv.writeRecord(cells(entry).stream()
                        .map(cell -> cell instanceof BigDecimal number
                                ? number.toPlainString().replace('.', reader.equals(Language.ENGLISH) ? '.' : ',')
                                : safe(cell.toString()))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Jumelage", "1.0")) {
            Worksheet sheet = book.newWorksheet(Words.in(reader).say("costs.title"));
            List<String> heads = heads();
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.width(column, column == 1 ? 40 : 18);
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < entries.size(); row++) {
                write(sheet, row + 1, cells(entries.get(row)));
            }
            book.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook knows text from formulas by itself; it is marked all the same, for whoever saves it as CSV. */
    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case BigDecimal number -> {
                    sheet.value(row, column, number);
                    sheet.style(row, column)
                            .format(number.scale() > 2 ? "#,##0.000000" : "#,##0.00")
                            .set();
                }
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.value(row, column, safe(text.toString()));
            }
        }
    }

    private List<String> heads() {
        Words words = Words.in(reader);
        var heads = new ArrayList<>(Arrays.stream(CostColumn.values())
                .map(column -> column.called(reader))
                .toList());
        heads.add(words.say("costs.euros"));
        heads.add(words.say("costs.partners"));
        return heads;
    }

    private List<Object> cells(Entry entry) {
        CostItem item = entry.item();
        CostItem.Original original = item.original();
        return List.of(
                item.activity().toString(),
                entry.title(),
                Objects.toString(entry.first(), ""),
                CostKinds.said(item.kind(), reader),
                item.payer().name(),
                or(item.budgetTitle()),
                original == null ? item.euros() : original.amount(),
                original == null ? "EUR" : original.currency(),
                original == null ? "" : original.rate(),
                original == null ? "" : or(original.rateOn()),
                original == null ? "" : or(original.rateSource()),
                Words.in(reader).say("cost.state." + item.state().key()),
                or(item.claimsOpenUntil()),
                or(item.note()),
                or(item.fileReference()),
                item.euros(),
                entry.partners());
    }

    private static Object or(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** What begins like a formula, also behind spaces, is marked as text. */
    static String safe(String cell) {
        String begin = cell.stripLeading();
        boolean formula = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0
                || !begin.isEmpty() && "=+-@＝＋－＠".indexOf(begin.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
