package eu.jumelage.programme;

import eu.jumelage.partnerships.Alphabet;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a disruption did: each touched activity once, by how it stands now, and what was done because of it, step by
 * step.
 */
public record Toll(List<Struck> struck, List<Deed> deeds) {

    /** How something stands that was touched. */
    public enum Fate implements Keyed {
        CANCELLED,
        POSTPONED,
        HELD,
        HELD_ONLINE,
        AHEAD,
        AHEAD_ONLINE;

        static Fate of(Activity activity, Instant at) {
            boolean online = activity.runs().stream()
                    .filter(run -> run.course() != Course.CANCELLED)
                    .allMatch(run -> run.where().attendance() == Attendance.ONLINE);
            return switch (activity.standing(at)) {
                case Standing.Cancelled _ -> CANCELLED;
                case Standing.Postponed _ -> POSTPONED;
                case Standing.Held _, Standing.PresumedHeld _, Standing.Undated _ -> online ? HELD_ONLINE : HELD;
                case Standing.Ahead _, Standing.Running _, Standing.Between _ -> online ? AHEAD_ONLINE : AHEAD;
            };
        }
    }

    /**
     * An activity that was touched.
     *
     * @param month in which it was to be before anything was done to it; null where no month is known
     * @param partners the cities besides home
     */
    public record Struck(UUID activity, Fate fate, @Nullable YearMonth month, Text kind, List<Partner> partners) {}

    public record Partner(UUID city, Text name) {}

    /** What was done on a day, and to how many activities, parts counted too. */
    public record Deed(String day, List<Step.Kind> steps, int activities) {}

    /** A row of a table. */
    public record Line(String label, Map<Fate, Integer> counts) {

        public int count(Fate fate) {
            return counts.getOrDefault(fate, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Toll {
        struck = List.copyOf(struck);
        deeds = List.copyOf(deeds);
    }

    public Line all(String label) {
        return line(label, struck);
    }

    /** Those that occur, in their order: a column for each. */
    public List<Fate> fates() {
        return Arrays.stream(Fate.values())
                .filter(fate -> struck.stream().anyMatch(one -> one.fate() == fate))
                .toList();
    }

    /** In their order; the label is ISO 8601, and empty for those without a month, which stand last. */
    public List<Line> byMonth() {
        return lines(one -> Stream.of(one.month() == null ? "" : one.month().toString())).stream()
                .sorted(Comparator.comparing((Line line) -> line.label().isEmpty())
                        .thenComparing(Line::label))
                .toList();
    }

    /** By the alphabet, as partners always stand; what has two is counted with each. */
    public List<Line> byPartner(Language reader) {
        return lines(one ->
                        one.partners().stream().map(partner -> partner.name().string(reader)))
                .stream()
                .sorted(Alphabet.of(reader, Line::label))
                .toList();
    }

    public List<Line> byKind(Language reader) {
        return lines(one -> Stream.of(one.kind().string(reader))).stream()
                .sorted(Alphabet.of(reader, Line::label))
                .toList();
    }

    private List<Line> lines(Function<Struck, Stream<String>> labels) {
        var groups = new HashMap<String, List<Struck>>();
        struck.forEach(one -> labels.apply(one)
                .distinct()
                .forEach(label ->
                        groups.computeIfAbsent(label, _ -> new ArrayList<>()).add(one)));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .toList();
    }

    private static Line line(String label, List<Struck> some) {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        some.forEach(one -> counts.merge(one.fate(), 1, Integer::sum));
        return new Line(label, counts);
    }
}
