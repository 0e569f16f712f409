package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The marks of one lane, set in as many rows as their names need; where they do not fit, a year's marks are bundled.
 */
record LaneRows(List<Placed> placed, int rows) {
    static final double LETTER = 15;
    private static final double NAME = 186;
    private static final int MOST_ROWS = 4;
    private static final double SPACE = 14;

    /**
     * @param mark the first of its bundle
     * @param more how many others of its year it stands for
     * @param lines of its name; none where there was no room at all
     * @param toTheLeft whether the name stands left of the mark
     */
    record Placed(
            Mark mark,
            int more,
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

        /** The room that mark and name take in their row. */
        double least() {
            return from - 7 - (toTheLeft ? nameWidth() + 8 : 0);
        }

        double most() {
            return to + 7 + (toTheLeft ? 0 : nameWidth() + 8);
        }
    }

    private record Dated(Mark mark, Span span, int more) {}

    static LaneRows of(Lane lane, YearScale scale, double right) {
        List<Dated> dated = lane.marks().stream()
                .flatMap(m -> Span.of(m.when()).map(s -> new Dated(m, s, 0)).stream())
                .sorted(Comparator.comparing((Dated d) -> d.span.from()).thenComparing(d -> d.mark.label()))
                .toList();
        var bundled = new TreeSet<Integer>();
        while (true) {
            var placed = new ArrayList<Placed>();
            var crowded = new TreeSet<Integer>();
            for (Dated d : bundle(dated, bundled)) {
                Placed p = fit(d, placed, scale, right);
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
                kept.set(at, new Dated(first.mark, first.span, first.more + 1));
            } else {
                bundles.put(year, kept.size());
                kept.add(d);
            }
        }
        return kept;
    }

    private static Placed fit(Dated d, List<Placed> others, YearScale scale, double right) {
        double from = scale.x(d.span.from());
        double to = scale.x(d.span.to().plusDays(1));
        double mid = (from + to) / 2;
        boolean dot = to - from < 14;
        List<String> lines = name(d.mark, d.more, NAME);
        for (int row = 0; row < MOST_ROWS; row++) {
            for (boolean left : new boolean[] {false, true}) {
                var p = new Placed(d.mark, d.more, dot ? mid : from, dot ? mid : to, d.span.exact(), row, lines, left);
                if (p.most() <= right
                        && p.least() >= scale.left() - 8
                        && others.stream().noneMatch(o -> collide(o, p))) {
                    return p;
                }
            }
        }
        return new Placed(d.mark, d.more, dot ? mid : from, dot ? mid : to, d.span.exact(), 0, List.of(), false);
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
