package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The lines that were left out.
 *
 * @param counted all of them, by what is wrong
 * @param first the first {@value #KEPT}, in the order of the files
 */
public record Refusals(Map<Reason, Long> counted, List<RefusedRow> first) {

    /** How many are kept one by one. */
    public static final int KEPT = 10_000;

    private static final Comparator<RefusedRow> BY_PLACE =
            Comparator.comparing(RefusedRow::file).thenComparing(RefusedRow::line);

    public static final Refusals NONE = new Refusals(Map.of(), List.of());

    public Refusals {
        counted = Map.copyOf(counted);
        first = first.stream().sorted(BY_PLACE).limit(KEPT).toList();
    }

    public long count() {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }

    Refusals and(Refusals more) {
        var sum = new EnumMap<Reason, Long>(Reason.class);
        sum.putAll(counted);
        more.counted.forEach((reason, rows) -> sum.merge(reason, rows, Long::sum));
        var rows = new ArrayList<>(first);
        rows.addAll(more.first);
        return new Refusals(sum, rows);
    }
}
