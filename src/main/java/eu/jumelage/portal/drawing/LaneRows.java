package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The marks of one lane, set in as many rows as their names need; where they do not fit, those of a year that stand
 * alike are bundled, and a bundle has a row of its own if need be: nothing is left out without being counted.
 */
record LaneRows(List<Placed> placed, int rows) {
    static final double LETTER = 15;
    /** Names are broken at this width, and reach farther only where they would be cut. */
    private static final double NAME = 186;

    private static final double WIDEST = 440;
    private static final int MOST_ROWS = 8;
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
            return Lettering.widest(lines, LETTER);
        }

        boolean nameCrosses(double line) {
            return toTheLeft ? least() < line && line < nameAt() : nameAt() < line && line < most();
        }

        /** Where the name begins or, to the left, ends: beside the shape, which of a vague date is its middle. */
        double nameAt() {
            double middle = (from + to) / 2;
            return toTheLeft ? (exact ? from : middle) - 13 : (exact ? to : middle) + 13;
        }

        /** The room that mark and name take in their row. */
        double least() {
            return Math.min(from - 7, toTheLeft ? nameAt() - nameWidth() - 2 : from);
        }

        double most() {
            return Math.max(to + 7, toTheLeft ? to : nameAt() + nameWidth() + 2);
        }
    }

    private record Dated(Mark mark, Span span, List<Mark> others) {
        Dated with(Mark other) {
            return new Dated(
                    mark, span, Stream.concat(others.stream(), Stream.of(other)).toList());
        }

        int year() {
            return span.from().getYear();
        }
    }

    /** What stands in one bundle: a dot has one shape, so its marks stand alike. */
    private record Alike(int year, Timeline.State state, String remark) {
        static Alike of(Dated d) {
            return new Alike(d.year(), d.mark.state(), d.mark.remark());
        }
    }

    /**
     * The paper of a lane.
     *
     * @param now where a line goes through all lanes, which names leave free where they can; NaN for none
     * @param others how the number of others is said ("and 6 more")
     */
    record Room(YearScale scale, double right, double now, IntFunction<String> others) {}

    static LaneRows of(Lane lane, Room room) {
        List<Dated> dated = lane.marks().stream()
                .flatMap(m -> Span.of(m.when()).map(s -> new Dated(m, s, List.of())).stream())
                .sorted(Comparator.comparing((Dated d) -> d.span.from()).thenComparing(d -> d.mark.label()))
                .toList();
        var bundled = new TreeSet<Integer>();
        while (true) {
            var placed = new ArrayList<Placed>();
            var crowded = new TreeSet<Integer>();
            for (Dated d : bundle(dated, bundled)) {
                int most = bundled.contains(d.year()) ? placed.size() + 1 : MOST_ROWS;
                Placed p = fit(d, placed, room, Math.max(most, MOST_ROWS));
                placed.add(p);
                if (p.lines.isEmpty()) {
                    crowded.add(d.year());
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
        var bundles = new HashMap<Alike, Integer>();
        for (Dated d : dated) {
            Integer at = years.contains(d.year()) ? bundles.putIfAbsent(Alike.of(d), kept.size()) : null;
            if (at == null) {
                kept.add(d);
            } else {
                kept.set(at, kept.get(at).with(d.mark));
            }
        }
        return kept;
    }

    /** The whole name before a cut one, beside the line of today before across it, and in the highest row. */
    private static Placed fit(Dated d, List<Placed> placed, Room room, int most) {
        double from = room.scale.x(d.span.from());
        double to = room.scale.x(d.span.to().plusDays(1));
        double mid = (from + to) / 2;
        boolean dot = to - from < 14;
        Placed across = null;
        for (List<String> lines : names(d, room)) {
            for (int row = 0; row < most; row++) {
                for (boolean left : new boolean[] {false, true}) {
                    var p = new Placed(
                            d.mark, d.others, dot ? mid : from, dot ? mid : to, d.span.exact(), row, lines, left);
                    if (p.most() <= room.right
                            && p.least() >= room.scale.left() - 8
                            && placed.stream().noneMatch(o -> collide(o, p))) {
                        if (!p.nameCrosses(room.now)) {
                            return p;
                        }
                        across = across == null ? p : across;
                    }
                }
            }
        }
        if (across != null) {
            return across;
        }
        return new Placed(d.mark, d.others, dot ? mid : from, dot ? mid : to, d.span.exact(), 0, List.of(), false);
    }

    private static List<List<String>> names(Dated d, Room room) {
        String others = d.others.isEmpty() ? "" : " " + room.others.apply(d.others.size());
        return Stream.of(WIDEST, (NAME + WIDEST) / 2, NAME)
                .map(width -> name(d.mark, others, width))
                .distinct()
                .toList();
    }

    /** In one line or two. The state and the number of others are never cut off. */
    static List<String> name(Mark mark, String others, double width) {
        List<String> whole = Lettering.balanced(mark.said() + others, LETTER, Math.min(NAME, width));
        if (Lettering.widest(whole, LETTER) <= width) {
            return whole;
        }
        String end = (mark.remark().isEmpty() ? "" : " (" + mark.remark() + ")") + others;
        if (end.isEmpty()) {
            return Lettering.lines(mark.label(), LETTER, width, 2);
        }
        return List.of(Lettering.lines(mark.label(), LETTER, width, 1).getFirst(), end.strip());
    }

    private static boolean collide(Placed a, Placed b) {
        return a.row == b.row && a.least() < b.most() + SPACE && b.least() < a.most() + SPACE;
    }
}
