package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Intake.Fault;
import eu.jumelage.partnerships.claims.Lines.Line;
import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** One file on its way into a temporary table. */
final class Loading {

    private static final int STEP = 5_000;

    private final Form form;
    private final Progress progress;
    private final Map<Reason, Long> counted = new EnumMap<>(Reason.class);
    private final List<RefusedRow> first = new ArrayList<>();
    private long read;
    private long broken;
    private long proven; // lines that can only be UTF-8

    Loading(Form form, Progress progress) {
        this.form = form;
        this.progress = progress;
    }

    /** Lines that were read, a header not counted. */
    long read() {
        return read;
    }

    Refusals refused() {
        return new Refusals(counted, first);
    }

    /** Copies all good lines; why none of them may be used, if that is so. */
    Optional<Fault> copy(InputStream file, PGConnection database) throws IOException, SQLException {
        var lines = new Lines(file);
        if (form.hasHeader()) {
            Optional<Line> header = lines.next();
            if (header.isEmpty()) {
                return Optional.of(Fault.EMPTY);
            }
            if (!header.get().isWhole()) {
                return Optional.of(Fault.NOT_UTF8);
            }
            if (header.get().cut() || !form.isHeader(header.get().text())) {
                return Optional.of(Fault.NO_HEADER);
            }
        }
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new PGCopyOutputStream(database, form.copy()), StandardCharsets.UTF_8))) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                take(line.get(), out);
            }
        }
        progress.read(form.file(), read);
        return fault();
    }

    private void take(Line line, Writer out) throws IOException {
        read++;
        switch (row(line)) {
            case Row.Good(var cells) -> write(line.number(), cells, out);
            case Row.Bad(var reason) -> refuse(line, reason);
        }
        if (read % STEP == 0) {
            progress.read(form.file(), read);
        }
    }

    private Row row(Line line) {
        if (!line.isWhole()) {
            broken++;
            return new Row.Bad(Reason.BROKEN_LETTERS);
        }
        if (!line.isPlain()) {
            proven++;
        }
        return line.cut() ? new Row.Bad(Reason.TOO_LONG) : form.read(line.text());
    }

    private void refuse(Line line, Reason reason) {
        counted.merge(reason, 1L, Long::sum);
        if (first.size() < Refusals.KEPT) {
            first.add(new RefusedRow(form.file(), line.number(), reason, line.text()));
        }
    }

    /** In COPY's text form; of its special signs only the backslash and the tab can stand in a cell. */
    private static void write(long line, List<String> cells, Writer out) throws IOException {
        out.write(Long.toString(line));
        for (String cell : cells) {
            out.write('\t');
            out.write(cell.replace("\\", "\\\\").replace("\t", "\\t"));
        }
        out.write('\n');
    }

    /** A broken line here and there is one of many; where most letters beyond ASCII are broken, the file is. */
    private Optional<Fault> fault() {
        if (read == 0) {
            return Optional.of(Fault.EMPTY);
        }
        boolean alone = broken == 1 && read > 1; // one line says nothing of the others
        if (!alone && broken > proven && broken * 100 > read) {
            return Optional.of(Fault.NOT_UTF8);
        }
        return refused().count() == read ? Optional.of(Fault.NO_GOOD_LINE) : Optional.empty();
    }
}
