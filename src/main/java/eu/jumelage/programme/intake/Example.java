package eu.jumelage.programme.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table to begin with: all columns as the reader's language calls them, and two activities. */
final class Example {

    private static final List<Column> COLUMNS = List.of(Column.values());

    private Example() {}

    /** UTF-8 with the mark by which spreadsheets know it; semicolons, as they are used where commas divide numbers. */
    static byte[] csv(Language reader, String partner) {
        Words words = Words.in(reader);
        var out = new StringWriter();
        out.append('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    COLUMNS.stream().map(column -> column.called(reader)).toList());
            String concert = words.say("intake.example.concert");
            csv.writeRecord(row(concert, "2027-03-05", "19:30", "2027-03-05", "22:00", partner, reader));
            String exhibition = words.say("intake.example.exhibition");
            csv.writeRecord(row(exhibition, "2027-05", "", "2027-07", "", partner, reader));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(
            String title,
            String from,
            String fromTime,
            String until,
            String untilTime,
            String partner,
            Language reader) {
        var cells = new ArrayList<String>();
        for (Column column : COLUMNS) {
            cells.add(
                    switch (column) {
                        case TITLE -> title;
                        case FROM -> from;
                        case FROM_TIME -> fromTime;
                        case UNTIL -> until;
                        case UNTIL_TIME -> untilTime;
                        case ZONE -> "Europe/Berlin";
                        case PARTNER -> partner;
                        case KIND -> fromTime.isEmpty() ? "exhibition" : "concert";
                        case VISIBILITY -> Words.in(reader).say("visibility.public");
                        case PLACE,
                                ATTENDANCE,
                                LINK,
                                SUMMARY,
                                TEXT,
                                ADMISSION,
                                HOURS,
                                ACCESSIBILITY,
                                TICKETS,
                                FILE,
                                UID -> "";
                    });
        }
        return cells;
    }
}
