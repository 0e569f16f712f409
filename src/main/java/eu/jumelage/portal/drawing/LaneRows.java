package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The marks of one lane, set in as many rows as their names need; where they do not fit, a year's marks are bundled,
 * and a bundle has a row of its own if need be: nothing is left out without being counted.
 */
record LaneRows(List<Placed> placed, int rows) {
    static final double LETTER = 15;
    private static final double NAME = 186;
    private static final int MOST_ROWS = 4;
    private static final double SPACE = 14;

    /**
     * @param mark the first of its bundle
     * @param others of its year that it stands for
     * @param lines of its name; none where there was no room at all
     * @param toTheLeft whether the name stands left of the mark
     */
    record Placed(
            Mark mark,
            List<Mark> others,
            double from,
            double to,
            boolean exact,
            int row,
            List<String> lines,
            boolean toTheLeft) {
        double nameWidth() {
            return lines.stream()
                    .mapToDouble(l -> Lettering.width(l, LETTER))
                    .max()
                    .orElse(0);
        }

        boolean nameCrosses(double line) {
            return toTheLeft ? least() < line && line < from - 7 : to + 7 < line && line < most();
        }

        /** The room that mark and name take in their row. */
        double least() {
            return from - 7 - (toTheLeft ? nameWidth() + 8 : 0);
        }

        double most() {
            return to + 7 + (toTheLeft ? 0 : nameWidth() + 8);
        }
    }

    private record Dated(Mark mark, Span span, List<Mark> others) {
        Dated with(Mark other) {
            return new Dated(
                    mark, span, Stream.concat(others.stream(), Stream.of(other)).toList());
        }
    }

    static LaneRows of(Lane lane, YearScale scale, double right) {
        return of(lane, scale, right, Double.NaN);
    }

    /** @param today where a line goes through all lanes, which names leave free where they can */
    static LaneRows of(Lane lane, YearScale scale, double right, double today) {
        List<Dated> dated = lane.marks().stream()
                .flatMap(m -> Span.of(m.when()).map(s -> new Dated(m, s, List.of())).stream())
                .sorted(Comparator.comparing((Dated d) -> d.span.from()).thenComparing(d -> d.mark.label()))
                .toList();
        var bundled = new TreeSet<Integer>();
        while (true) {
            var placed = new ArrayList<Placed>();
            var crowded = new TreeSet<Integer>();
            for (Dated d : bundle(dated, bundled)) {
                int most = bundled.contains(d.span.from().getYear()) ? placed.size() + 1 : MOST_ROWS;
                Placed p = fit(d, placed, scale, right, today, Math.max(most, MOST_ROWS));
                placed.add(p);
                if (p.lines.isEmpty()) {
                    crowded.add(d.span.from().getYear());
                }
            }
            if (!bundled.addAll(crowded)) {
                int rows = placed.stream().mapToInt(Placed::row).max().orElse(0) + 1;
                return new LaneRows(List.copyOf(placed), rows);
            }
        }
    }

    private static List<Dated> bundle(List<Dated> dated, Set<Integer> years) {
        var kept = new ArrayList<Dated>();
        var bundles = new TreeMap<Integer, Integer>();
        for (Dated d : dated) {
            int year = d.span.from().getYear();
            if (!years.contains(year)) {
                kept.add(d);
            } else if (bundles.containsKey(year)) {
                int at = bundles.get(year);
                Dated first = kept.get(at);
                kept.set(at, first.with(d.mark));
            } else {
                bundles.put(year, kept.size());
                kept.add(d);
            }
        }
        return kept;
    }

    private static Placed fit(Dated d, List<Placed> placed, YearScale scale, double right, double today, int most) {
        double from = scale.x(d.span.from());
        double to = scale.x(d.span.to().plusDays(1));
        double mid = (from + to) / 2;
        boolean dot = to - from < 14;
        List<String> lines = name(d.mark, d.others.size(), NAME);
        Placed across = null;
        for (int row = 0; row < most; row++) {
            for (boolean left : new boolean[] {false, true}) {
                var p = new Placed(
                        d.mark, d.others, dot ? mid : from, dot ? mid : to, d.span.exact(), row, lines, left);
                if (p.most() <= right
                        && p.least() >= scale.left() - 8
                        && placed.stream().noneMatch(o -> collide(o, p))) {
                    if (!p.nameCrosses(today)) {
                        return p;
                    }
                    across = across == null ? p : across;
                }
            }
        }
        if (across != null) {
            return across;
        }
        return new Placed(d.mark, d.others, dot ? mid : from, dot ? mid : to, d.span.exact(), 0, List.of(), false);
    }

    /** In two lines. The state and the number of others are never cut off. */
    static List<String> name(Mark mark, int more, double width) {
        String others = more > 0 ? " +" + more : "";
        List<String> whole = Lettering.lines(mark.said() + others, LETTER, width, 2);
        if (!whole.getLast().endsWith("…")) {
            return whole;
        }
        String end = (mark.remark().isEmpty() ? "" : " (" + mark.remark() + ")") + others;
        if (end.isEmpty()) {
            return whole;
        }
        return List.of(Lettering.lines(mark.label(), LETTER, width, 1).getFirst(), end.strip());
    }

    private static boolean collide(Placed a, Placed b) {
        return a.row == b.row && a.least() < b.most() + SPACE && b.least() < a.most() + SPACE;
    }
}
