package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.LocalEntry;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of one activity of a file while it is filled; with what was guessed, and what is wrong. */
final class Sketch {

    static final int LONGEST_LINE = 500;
    static final int LONGEST_PROSE = 50_000;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final long line;
    private final Map<String, String> typed = new HashMap<>();
    private final List<Problem> hints = new ArrayList<>();
    private final List<Problem> wrong = new ArrayList<>();
    private String label = "";
    private int partners;

    Sketch(long line) {
        this.line = line;
    }

    void hint(String words, Object... arguments) {
        hints.add(Problem.of("", words, arguments));
    }

    void wrong(String words, Object... arguments) {
        wrong.add(Problem.of("", words, arguments));
    }

    /** By what its sender finds it again; the first that is said counts. */
    void called(String name) {
        label = label.isEmpty() ? name.strip() : label;
    }

    String get(String key) {
        return typed.getOrDefault(key, "");
    }

    /** @param column under which name the file has it */
    void put(String key, String value, int longest, String column) {
        if (value.length() > longest) {
            wrong("intake.too-long", column, longest);
        } else if (!value.isBlank()) {
            typed.put(key, value);
        }
    }

    void put(String key, String value) {
        typed.put(key, value);
    }

    void text(String key, Language language, String value, int longest, String column) {
        put(key + "." + language, value, longest, column);
        if (!value.isBlank()) {
            typed.putIfAbsent(key + ".source", language.tag());
        }
    }

    void partner(String city) {
        if (!typed.containsValue(city)) {
            typed.put("city." + partners + ".id", city);
            typed.put("city." + partners + ".role", "partner");
            partners++;
        }
    }

    boolean hasPartner() {
        return partners > 0;
    }

    void days(LocalDate first, LocalDate last, ZoneId zone) {
        if (last.isBefore(first)) {
            wrong("problem.ends-before");
        }
        dates(first.toString(), last.toString(), zone);
    }

    /** As precise as they are written; both alike. */
    void dates(String first, String last, ZoneId zone) {
        put("run.0.from", first);
        put("run.0.until", last);
        put("run.0.zone", zone.getId());
    }

    /**
     * From a local time to another; where the end is missing, the form takes an hour.
     *
     * @param later of a time that the clocks show twice, whether the second one is meant; null if nobody says
     */
    void timed(LocalDateTime start, @Nullable LocalDateTime end, ZoneId zone, @Nullable Boolean later) {
        LocalDateTime last = end == null ? start : end;
        dates(start.toLocalDate().toString(), last.toLocalDate().toString(), zone);
        put("run.0.from-time", MINUTES.format(start));
        boolean twice = isTwice(start, zone);
        if (end == null) {
            hint("intake.hint.no-end");
        } else {
            put("run.0.until-time", MINUTES.format(end));
            twice |= isTwice(end, zone);
            if (!end.isAfter(start)) {
                wrong("problem.ends-before");
            }
        }
        if (twice && later == null) {
            hint("intake.hint.time-twice");
        } else if (twice) {
            put("run.0.twice", Boolean.TRUE.equals(later) ? "later" : "earlier");
        }
    }

    private boolean isTwice(LocalDateTime local, ZoneId zone) {
        return switch (LocalEntry.of(local, zone)) {
            case LocalEntry.Exact _ -> false;
            case LocalEntry.Twice _ -> true;
            case LocalEntry.Skipped(var before, var after) -> {
                wrong("problem.skipped", MINUTES.format(before), MINUTES.format(after));
                yield false;
            }
        };
    }

    /** Goes to those that can be made, or to those that cannot. */
    void close(String source, List<Found> found, List<Left> left) {
        if (!hasPartner()) {
            hint("intake.hint.no-partner");
        }
        if (wrong.isEmpty()) {
            found.add(new Found(source, line, Entries.of(typed), List.copyOf(hints)));
        } else {
            left.add(new Left(line, label, wrong.getFirst()));
        }
    }
}
