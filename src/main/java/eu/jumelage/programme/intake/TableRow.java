package eu.jumelage.programme.intake;

import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One activity of a table. */
final class TableRow {

    private static final List<String> VISIBILITIES = List.of("public", "embargoed", "embargoed-until-held", "internal");

    private final Header header;
    private final List<String> cells;
    private final Names names;
    private final Language language;

    TableRow(Header header, List<String> cells, Names names, Language language) {
        this.header = header;
        this.cells = cells;
        this.names = names;
        this.language = language;
    }

    void read(long line, List<Found> found, List<Left> left) {
        var sketch = new Sketch(line);
        texts(sketch);
        partners(sketch);
        when(sketch);
        where(sketch);
        sketch.put("kind", kind(sketch));
        sketch.put("visibility", visibility(sketch));
        line(sketch, Column.TICKETS, "tickets");
        line(sketch, Column.FILE, "file");
        String uid = cell(Column.UID);
        sketch.close(uid.isEmpty() ? fingerprint(sketch) : "uid:" + uid, found, left);
    }

    private String cell(Column column) {
        return header.cell(cells, column);
    }

    private void line(Sketch sketch, Column column, String key) {
        sketch.put(key, cell(column), Sketch.LONGEST_LINE, header.called(column));
    }

    /** What a column without a language says is in the file's own; the others are translations. */
    private void texts(Sketch sketch) {
        for (Column column : List.of(
                Column.TITLE, Column.SUMMARY, Column.TEXT, Column.ADMISSION, Column.HOURS, Column.ACCESSIBILITY)) {
            int longest = column == Column.TEXT ? Sketch.LONGEST_PROSE : Sketch.LONGEST_LINE;
            String own = cell(column);
            sketch.text(column.key(), language, own, longest, header.called(column));
            Stream.concat(Stream.of(language), names.languages().stream())
                    .distinct()
                    .filter(each -> own.isEmpty() || !each.equals(language))
                    .forEach(each -> sketch.text(
                            column.key(), each, header.cell(cells, column, each), longest, column.key() + " " + each));
        }
        String title = sketch.get("title." + sketch.get("title.source"));
        sketch.called(title);
        if (sketch.get("title.source").isEmpty()) {
            sketch.wrong("intake.no-title");
        }
    }

    private void partners(Sketch sketch) {
        String cell = cell(Column.PARTNER);
        Stream<String> written =
                names.partner(cell).isPresent() ? Stream.of(cell) : Arrays.stream(cell.split("[|;,/\n]"));
        written.map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(20)
                .forEach(name -> names.partner(name)
                        .ifPresentOrElse(sketch::partner, () -> sketch.hint("intake.hint.partner", shortened(name))));
    }

    private void when(Sketch sketch) {
        ZoneId zone = zone(sketch);
        String written = cell(Column.FROM);
        if (written.isEmpty()) {
            sketch.hint("intake.hint.no-date");
            sketch.put("run.0.zone", zone.getId());
            return;
        }
        WrittenDate from = date(sketch, written);
        WrittenDate until = cell(Column.UNTIL).isEmpty() ? from : date(sketch, cell(Column.UNTIL));
        LocalTime begins = time(sketch, Column.FROM_TIME, from);
        LocalTime ends = time(sketch, Column.UNTIL_TIME, until == from ? null : until);
        if (from == null || until == null) {
            return;
        }
        if (from.iso().length() != until.iso().length()) {
            sketch.wrong("intake.table.precision", from.iso(), until.iso());
        } else if (until.iso().compareTo(from.iso()) < 0) {
            sketch.wrong("problem.ends-before");
        } else if (begins != null && from.iso().length() == 10) {
            sketch.timed(at(from, begins), ends == null ? null : at(until, ends), zone, null);
        } else {
            sketch.dates(from.iso(), until.iso(), zone);
        }
    }

    private static LocalDateTime at(WrittenDate date, LocalTime time) {
        return LocalDate.parse(date.iso()).atTime(time);
    }

    private static @Nullable WrittenDate date(Sketch sketch, String written) {
        WrittenDate date = WrittenDate.of(written).orElse(null);
        if (date == null) {
            sketch.wrong("intake.table.date", shortened(written));
        }
        return date;
    }

    private @Nullable LocalTime time(Sketch sketch, Column column, @Nullable WrittenDate date) {
        String written = cell(column);
        if (written.isEmpty()) {
            return date == null ? null : date.time().orElse(null);
        }
        LocalTime time = WrittenDate.clock(written).orElse(null);
        if (time == null) {
            sketch.wrong("problem.time", shortened(written), "19:30");
        }
        return time;
    }

    private ZoneId zone(Sketch sketch) {
        String written = cell(Column.ZONE);
        Optional<ZoneId> zone = Stamp.zone(written, Map.of());
        if (zone.isEmpty() && !written.isEmpty()) {
            sketch.wrong("problem.zone", shortened(written));
        }
        return zone.orElse(names.home());
    }

    private void where(Sketch sketch) {
        String place = cell(Column.PLACE);
        Optional<String> known = names.place(place);
        known.ifPresent(id -> sketch.put("run.0.place", id));
        if (known.isEmpty() && !place.isEmpty()) {
            sketch.hint("intake.hint.place", shortened(place));
        }
        String attendance = cell(Column.ATTENDANCE);
        Optional<String> said = Arrays.stream(Attendance.values())
                .map(Keyed::key)
                .filter(key -> isCalled(key, "attendance." + key, attendance))
                .findFirst();
        String link = cell(Column.LINK);
        boolean online = !link.isEmpty();
        sketch.put("run.0.attendance", said.orElse(online ? place.isEmpty() ? "online" : "mixed" : "on-site"));
        line(sketch, Column.LINK, "run.0.link");
        if (said.isEmpty() && !attendance.isEmpty()) {
            sketch.hint("intake.hint.attendance", shortened(attendance));
        }
    }

    private String kind(Sketch sketch) {
        String written = cell(Column.KIND);
        Optional<String> known = names.kind(written);
        if (known.isEmpty() && !written.isEmpty()) {
            sketch.hint("intake.hint.kind", shortened(written));
        }
        return known.orElse("other");
    }

    /** What nobody understands stays inside. */
    private String visibility(Sketch sketch) {
        String written = cell(Column.VISIBILITY);
        if (written.isEmpty()) {
            return "public";
        }
        Optional<String> known = VISIBILITIES.stream()
                .filter(key -> isCalled(key, "visibility." + key, written))
                .findFirst();
        if (known.isEmpty()) {
            sketch.hint("intake.hint.visibility", shortened(written));
        }
        return known.orElse("internal");
    }

    private static boolean isCalled(String key, String words, String written) {
        String folded = Names.folded(written);
        return folded.equals(Names.folded(key))
                || Stream.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH)
                        .anyMatch(
                                each -> Names.folded(Words.in(each).say(words)).equals(folded));
    }

    /** Of a row that brings no UID: what it is about, and when. */
    private static String fingerprint(Sketch sketch) {
        return "row:" + Names.folded(sketch.get("title." + sketch.get("title.source"))) + "|" + sketch.get("run.0.from")
                + "|" + sketch.get("run.0.from-time") + "|" + sketch.get("city.0.id");
    }

    private static String shortened(String written) {
        return written.length() > 120 ? written.substring(0, 120) + "…" : written;
    }
}
