package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each dot on a map a place for its name, so that no two names touch, none covers a dot and none leaves the
 * paper; a name that must go farther from its dot gets a leader. The same dots always get the same places.
 */
final class Labels {
    private static final double[] DISTANCES = {9, 15, 24, 36, 50, 68, 90, 118};
    private static final int DIRECTIONS = 16;
    private static final int ROUNDS = 3;
    private static final double DOT = 6;
    private static final double NO_LEADER_UP_TO = 15;
    /** A line through a name is worse than a leader of this length. */
    private static final double CROSSED = 60;

    private final Box paper;
    private final List<Dot> dots;
    private final List<Line> ways;
    private final @Nullable Label[] placed;

    /** @param width the room that its name takes; 0 for a dot without a name */
    record Dot(double x, double y, double width, double height) {
        Box mark() {
            return new Box(x - DOT, y - DOT, x + DOT, y + DOT);
        }
    }

    /** @param side -1 when the text ends at its right edge towards the dot, 1 when it starts there, 0 centred */
    record Label(Box box, int side, double fromX, double fromY, double toX, double toY, boolean led, double cost) {}

    private Labels(Box paper, List<Dot> dots, List<Line> ways) {
        this.paper = paper;
        this.dots = dots;
        this.ways = ways;
        this.placed = new Label[dots.size()];
    }

    /** In the order of the dots; null where the crowd leaves no room or the dot has no name. */
    static List<@Nullable Label> place(Box paper, List<Dot> dots, List<Line> ways) {
        var labels = new Labels(paper, dots, ways);
        List<Integer> order = IntStream.range(0, dots.size())
                .filter(i -> dots.get(i).width() > 0)
                .boxed()
                .sorted(Comparator.comparingInt(labels::neighbours).reversed())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            order.forEach(labels::placeBest);
        }
        return new ArrayList<>(Arrays.asList(labels.placed));
    }

    private int neighbours(int i) {
        Dot dot = dots.get(i);
        return (int) dots.stream()
                .filter(o -> Math.hypot(o.x() - dot.x(), o.y() - dot.y()) < 90)
                .count();
    }

    private void placeBest(int i) {
        placed[i] = null;
        @Nullable Label best = null;
        for (double distance : DISTANCES) {
            if (best != null && best.cost() <= distance) {
                break;
            }
            for (int d = 0; d < DIRECTIONS; d++) {
                Label label = at(i, 2 * Math.PI * d / DIRECTIONS, distance);
                if (isFree(i, label)) {
                    double cost = distance + slant(d) + crossings(i, label);
                    if (best == null || cost < best.cost()) {
                        best = new Label(
                                label.box(),
                                label.side(),
                                label.fromX(),
                                label.fromY(),
                                label.toX(),
                                label.toY(),
                                label.led(),
                                cost);
                    }
                }
            }
        }
        placed[i] = best;
    }

    /** Names beside their dot read best, to the right before to the left; slanting ones after those above and below. */
    private static double slant(int direction) {
        return switch (direction) {
            case 0 -> 0;
            case 8 -> 3;
            case 4, 12 -> 4;
            case 1, 15 -> 2;
            case 7, 9 -> 5;
            default -> 6;
        };
    }

    private Label at(int i, double direction, double distance) {
        Dot dot = dots.get(i);
        double dx = Math.cos(direction);
        double dy = Math.sin(direction);
        int side = dx > 0.35 ? 1 : dx < -0.35 ? -1 : 0;
        double x = dot.x() + dx * distance;
        double y = dot.y() + dy * distance;
        double left = side > 0 ? x : side < 0 ? x - dot.width() : x - dot.width() / 2;
        double top = side == 0 ? dy > 0 ? y : y - dot.height() : y - dot.height() / 2;
        Box box = new Box(left, top, left + dot.width(), top + dot.height());
        double toX = side == 0 ? x : x - side * 2;
        double toY = side == 0 ? (dy > 0 ? y - 1 : y + 1) : y;
        return new Label(
                box, side, dot.x() + dx * DOT, dot.y() + dy * DOT, toX, toY, distance > NO_LEADER_UP_TO, distance);
    }

    private boolean isFree(int i, Label label) {
        if (!paper.holds(label.box())) {
            return false;
        }
        for (int j = 0; j < placed.length; j++) {
            Label other = placed[j];
            boolean name = other != null && other.box().grown(2).overlaps(label.box());
            boolean mark = dots.get(j).mark().overlaps(label.box());
            boolean led = j != i && label.led() && crosses(label, dots.get(j).mark());
            if (name || mark && (j != i || dots.get(j).mark().grown(-3).overlaps(label.box())) || led) {
                return false;
            }
            if (other != null
                    && (label.led() && crosses(label, other.box()) || other.led() && crosses(other, label.box()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean crosses(Label led, Box box) {
        return box.crossedBy(led.fromX(), led.fromY(), led.toX(), led.toY());
    }

    private double crossings(int i, Label label) {
        Box text = label.box().grown(-1);
        int crossed = 0;
        for (Line way : ways) {
            for (int k = 1; k < way.size(); k++) {
                if (text.crossedBy(way.x(k - 1), way.y(k - 1), way.x(k), way.y(k))) {
                    crossed++;
                    break;
                }
            }
        }
        return crossed * CROSSED;
    }
}
