package eu.jumelage.programme.intake;

import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Costs;
import eu.jumelage.programme.Payer;
import eu.jumelage.programme.Payers;
import eu.jumelage.programme.TypedCost;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which costs of tables come in: looked at first, and then made, all of them or none. */
@Component
public class CostIntake {

    /** In bytes. */
    public static final int MOST = SentText.MOST;

    /** Lines of a file. */
    public static final int MOST_LINES = 2_000;

    private static final int LONGEST_LABEL = 80;

    private final CostMatches matches;
    private final Payers payers;
    private final Costs costs;
    private final Once once;
    private final JdbcClient sql;

    CostIntake(CostMatches matches, Payers payers, Costs costs, Once once, JdbcClient sql) {
        this.matches = matches;
        this.payers = payers;
        this.costs = costs;
        this.once = once;
        this.sql = sql;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public CostPreview look(byte[] bytes, Language reader) {
        return switch (SentText.of(bytes)) {
            case SentText.NoText(var why) -> new CostPreview.Unreadable(why);
            case SentText.Letters letters -> new Looking(reader).at(letters);
        };
    }

    /**
     * All that is new in it, in one transaction; whoever sends the same file at the same time waits, and then makes
     * none.
     */
    @Transactional
    public int make(byte[] bytes, Member by) {
        once.alone(UUID.nameUUIDFromBytes("costs from files".getBytes(StandardCharsets.UTF_8)));
        return switch (look(bytes, by.language())) {
            case CostPreview.Unreadable _ -> 0;
            case CostPreview.Readable readable -> {
                costs.take(
                        readable.fresh().stream().map(CostPreview.Match::line).toList(), by);
                yield readable.fresh().size();
            }
        };
    }

    /** A table to begin with, in the reader's language: the columns and one line. */
    public byte[] example(Language reader) {
        return CostExample.csv(reader);
    }

    /** One reading of one file. */
    private final class Looking {

        private final Language reader;
        private final CostMatches.Asking activities = matches.asking();
        private final Map<String, Payer> known = new HashMap<>();
        private final Map<UUID, List<CostItem>> there = new HashMap<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final List<CostPreview.Match> fresh = new ArrayList<>();
        private final List<CostPreview.Match> old = new ArrayList<>();
        private final List<CostPreview.Refused> refused = new ArrayList<>();

        Looking(Language reader) {
            this.reader = reader;
        }

        CostPreview at(SentText.Letters letters) {
            var lines = new TableLines(letters.text());
            lines.goOn();
            List<String> heads = lines.row().orElse(List.of());
            Map<CostColumn, Integer> places = places(heads);
            if (!places.containsKey(CostColumn.AMOUNT)
                    || !places.containsKey(CostColumn.ACTIVITY) && !places.containsKey(CostColumn.TITLE)) {
                return unreadable(
                        "cost.import.columns",
                        CostColumn.TITLE.called(reader),
                        CostColumn.AMOUNT.called(reader),
                        CostColumn.PAYER.called(reader));
            }
            while (lines.goOn()) {
                long number = lines.number();
                List<String> row = lines.row().orElse(null);
                if (row == null) {
                    refuse(number, "", Problem.of("", "intake.table.quotes"));
                } else if (row.stream().skip(heads.size()).anyMatch(cell -> !cell.isBlank())) {
                    refuse(number, row.getFirst(), Problem.of("", "intake.table.columns"));
                } else {
                    line(number, cells(row, places));
                }
                if (fresh.size() + old.size() + refused.size() > MOST_LINES) {
                    return unreadable("intake.too-many", MOST_LINES);
                }
            }
            if (fresh.size() + old.size() + refused.size() == 0) {
                return unreadable("intake.table.no-rows");
            }
            return new CostPreview.Readable(
                    List.copyOf(fresh), List.copyOf(old), List.copyOf(refused), notes(letters, heads));
        }

        private void line(long number, Map<CostColumn, String> cells) {
            String label = cells.getOrDefault(CostColumn.TITLE, cells.getOrDefault(CostColumn.ACTIVITY, ""));
            var formula = cells.entrySet().stream()
                    .filter(cell ->
                            cell.getValue().startsWith("=") || cell.getValue().startsWith("@"))
                    .findFirst();
            if (formula.isPresent()) {
                refuse(
                        number,
                        label,
                        Problem.of(
                                "", "cost.import.formula", called(formula.get().getKey())));
                return;
            }
            CostMatches.Answer answer = activities.of(
                    cells.getOrDefault(CostColumn.ACTIVITY, ""),
                    cells.getOrDefault(CostColumn.TITLE, ""),
                    cells.getOrDefault(CostColumn.DATE, ""));
            if (answer.why() != null) {
                refuse(number, label, answer.why());
                return;
            }
            CostMatches.Known activity = answer.activity().orElseThrow();
            var reading = new Reading(typed(cells), List.of());
            new TypedCost(reading)
                    .read(UUID.randomUUID(), activity.id(), this::payer)
                    .ifPresentOrElse(
                            item -> match(number, activity, item),
                            () -> refuse(number, label, said(reading.problems().getFirst())));
        }

        private void match(long number, CostMatches.Known activity, CostItem item) {
            String content = content(item);
            int time = times.merge(content, 1, Integer::sum);
            String key = UUID.nameUUIDFromBytes((content + "#" + time).getBytes(StandardCharsets.UTF_8))
                    .toString();
            var match = new CostPreview.Match(number, activity.title().string(reader), new Costs.Line(key, item));
            (isThere(key, item, time) ? old : fresh).add(match);
        }

        /** As a line of a file before, or as so many of the same, however they came in. */
        private boolean isThere(String key, CostItem item, int time) {
            boolean came = sql.sql("select count(*) from programme.cost_item where import_key = :key")
                            .param("key", key)
                            .query(Integer.class)
                            .single()
                    > 0;
            return came
                    || there.computeIfAbsent(item.activity(), costs::of).stream()
                                    .filter(one -> content(one).equals(content(item)))
                                    .count()
                            >= time;
        }

        private Payer payer(String name) {
            return known.computeIfAbsent(name, payers::of);
        }

        private Problem said(Problem problem) {
            String words = problem.field().isEmpty() ? "" : "cost.column." + problem.field();
            return words.isEmpty()
                    ? problem
                    : Problem.of("", "named", Words.in(reader).say(words), problem.sentence(reader));
        }

        private String called(CostColumn column) {
            return column.called(reader);
        }

        private void refuse(long number, String label, Problem why) {
            String plain = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
            refused.add(new CostPreview.Refused(number, plain, why));
        }
    }

    private static CostPreview unreadable(String words, Object... arguments) {
        return new CostPreview.Unreadable(Problem.of("", words, arguments));
    }

    private static Map<CostColumn, Integer> places(List<String> heads) {
        var places = new EnumMap<CostColumn, Integer>(CostColumn.class);
        for (int at = 0; at < heads.size(); at++) {
            int place = at;
            CostColumn.of(heads.get(at)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static List<Problem> notes(SentText.Letters letters, List<String> heads) {
        var notes = new ArrayList<Problem>();
        List<String> unknown = heads.stream()
                .map(String::strip)
                .filter(head -> !head.isEmpty() && CostColumn.of(head).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            notes.add(Problem.of("", "intake.note.columns", String.join(", ", unknown)));
        }
        if (letters.guessed()) {
            notes.add(Problem.of("", "intake.note.windows"));
        }
        return List.copyOf(notes);
    }

    private static Map<CostColumn, String> cells(List<String> row, Map<CostColumn, Integer> places) {
        var cells = new EnumMap<CostColumn, String>(CostColumn.class);
        places.forEach((column, at) -> {
            String cell = at < row.size() ? row.get(at).strip() : "";
            if (!cell.isEmpty()) {
                cells.put(column, unmarked(cell));
            }
        });
        return cells;
    }

    /** Without the sign by which our own tables mark that a cell is no formula. */
    private static String unmarked(String cell) {
        return cell.matches("(?s)'\\s*[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static Entries typed(Map<CostColumn, String> cells) {
        var typed = new TreeMap<String, String>();
        for (CostColumn column : CostColumn.OF_ITEM) {
            String cell = cells.getOrDefault(column, "");
            boolean day = column == CostColumn.CLAIMS || column == CostColumn.RATE_ON;
            typed.put(
                    column.key(),
                    day ? WrittenDate.of(cell).map(WrittenDate::iso).orElse(cell) : cell);
        }
        return new Entries(typed);
    }

    /** All that an item says, in one string. */
    private static String content(CostItem item) {
        CostItem.Original original = item.original();
        return String.join(
                "|",
                item.activity().toString(),
                item.kind(),
                item.payer().name(),
                String.valueOf(item.budgetTitle()),
                item.euros().setScale(2).toPlainString(),
                original == null ? "" : original.amount().setScale(2).toPlainString() + original.currency(),
                item.state().key(),
                String.valueOf(item.claimsOpenUntil()),
                String.valueOf(item.note()),
                String.valueOf(item.fileReference()));
    }
}
