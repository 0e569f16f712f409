package eu.jumelage.programme.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table of costs to begin with: the columns and one line. */
final class CostExample {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which spreadsheets know UTF-8

    private CostExample() {}

    static byte[] csv(Language reader) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(Arrays.stream(CostColumn.values())
                    .map(column -> column.called(reader))
                    .toList());
            csv.writeRecord(line(Words.in(reader), reader.equals(Language.ENGLISH) ? "1,250.00" : "1250,00"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(Words words, String amount) {
        return Arrays.stream(CostColumn.values())
                .map(column -> switch (column) {
                    case TITLE -> words.say("cost.import.example.title");
                    case DATE -> "2027-03-05";
                    case KIND -> words.say("cost.kind.travel");
                    case PAYER -> words.say("cost.import.example.payer");
                    case AMOUNT -> amount;
                    case CURRENCY -> "EUR";
                    case STATE -> words.say("cost.state.planned");
                    case CLAIMS -> "2027-06-30";
                    case ACTIVITY, BUDGET, RATE, RATE_ON, RATE_SOURCE, NOTE, FILE -> "";
                })
                .toList();
    }
}
