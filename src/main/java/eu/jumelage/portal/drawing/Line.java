package eu.jumelage.portal.drawing;

import java.util.Arrays;

/** Points on the paper, one after another; grows. Not to be kept: it is the scratch paper of one drawing. */
final class Line {
    private double[] xs;
    private double[] ys;
    private int size;

    Line(int room) {
        xs = new double[room];
        ys = new double[room];
    }

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size + 8);
            ys = Arrays.copyOf(ys, 2 * size + 8);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    void clear() {
        size = 0;
    }

    /** Twice the area it encloses, whichever way round. */
    double doubleArea() {
        double sum = 0;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            sum += xs[j] * ys[i] - xs[i] * ys[j];
        }
        return Math.abs(sum);
    }

    /** Seen as a closed ring, what of it lies within the box (Sutherland and Hodgman; edges run along the border). */
    Line within(Box box) {
        return cut(xs, ys, box.left(), 1, true)
                .cut(true, box.right(), -1)
                .cut(false, box.top(), 1)
                .cut(false, box.bottom(), -1);
    }

    private Line cut(boolean vertical, double at, int keep) {
        return vertical ? cut(xs, ys, at, keep, true) : cut(ys, xs, at, keep, false);
    }

    /** Keeps the side where {@code keep * (along - at) >= 0}. */
    private Line cut(double[] along, double[] across, double at, int keep, boolean vertical) {
        boolean whole = true;
        for (int i = 0; i < size && whole; i++) {
            whole = keep * (along[i] - at) >= 0;
        }
        if (whole) {
            return this;
        }
        var kept = new Line(size + 8);
        for (int i = 0, j = size - 1; i < size; j = i++) {
            double was = keep * (along[j] - at);
            double is = keep * (along[i] - at);
            if ((was < 0) != (is < 0)) {
                double c = across[j] + (across[i] - across[j]) * was / (was - is);
                kept.add(vertical ? at : c, vertical ? c : at);
            }
            if (is >= 0) {
                kept.add(xs[i], ys[i]);
            }
        }
        return kept;
    }

    /** With no more points than the eye needs: none lies farther than the tolerance from the line that stays. */
    Line simplified(double tolerance) {
        if (size < 3) {
            return this;
        }
        boolean[] stays = new boolean[size];
        stays[0] = stays[size - 1] = true;
        int far = 0;
        for (int i = 1; i < size; i++) {
            if (distance2(i, 0) > distance2(far, 0)) {
                far = i;
            }
        }
        stays[far] = true;
        int[] stack = new int[2 * size + 4];
        int depth = 0;
        stack[depth++] = 0;
        stack[depth++] = far;
        stack[depth++] = far;
        stack[depth++] = size - 1;
        while (depth > 0) {
            int to = stack[--depth];
            int from = stack[--depth];
            int worst = worst(from, to, tolerance);
            if (worst > 0) {
                stays[worst] = true;
                stack[depth++] = from;
                stack[depth++] = worst;
                stack[depth++] = worst;
                stack[depth++] = to;
            }
        }
        var simple = new Line(64);
        for (int i = 0; i < size; i++) {
            if (stays[i]) {
                simple.add(xs[i], ys[i]);
            }
        }
        return simple;
    }

    /** The point between two that lies farthest off their connection, or 0 when none lies off it. */
    private int worst(int from, int to, double tolerance) {
        double dx = xs[to] - xs[from];
        double dy = ys[to] - ys[from];
        double length2 = dx * dx + dy * dy;
        double most = tolerance * tolerance;
        int worst = 0;
        for (int i = from + 1; i < to; i++) {
            double px = xs[i] - xs[from];
            double py = ys[i] - ys[from];
            double t = length2 == 0 ? 0 : Math.clamp((px * dx + py * dy) / length2, 0, 1);
            double ox = px - t * dx;
            double oy = py - t * dy;
            double off = ox * ox + oy * oy;
            if (off > most) {
                most = off;
                worst = i;
            }
        }
        return worst;
    }

    private double distance2(int i, int j) {
        double dx = xs[i] - xs[j];
        double dy = ys[i] - ys[j];
        return dx * dx + dy * dy;
    }

    /** Appends a smooth curve through its points (Catmull and Rom; knots are as far apart as the points), relative. */
    void appendCurveTo(StringBuilder path) {
        path.append('M').append(tenth(xs[0], 0)).append(' ').append(tenth(ys[0], 0));
        for (int i = 1; i < size; i++) {
            int from = i - 1;
            double third = Math.sqrt(distance2(from, i)) / 3;
            path.append(i == 1 ? 'c' : ' ');
            pair(path, xs[from] + third * slope(xs, from), ys[from] + third * slope(ys, from), from);
            path.append(' ');
            pair(path, xs[i] - third * slope(xs, i), ys[i] - third * slope(ys, i), from);
            path.append(' ');
            pair(path, xs[i], ys[i], from);
        }
    }

    private void pair(StringBuilder path, double x, double y, int from) {
        String down = tenth(y, ys[from]);
        path.append(tenth(x, xs[from])).append(down.startsWith("-") ? "" : " ").append(down);
    }

    /**
     * How a coordinate changes along the curve at a point; at an end as the parabola through the nearest three does.
     */
    private double slope(double[] of, int at) {
        if (size < 3) {
            return (of[1] - of[0]) / Math.sqrt(distance2(0, 1));
        }
        int middle = Math.clamp(at, 1, size - 2);
        double before = Math.sqrt(distance2(middle - 1, middle));
        double after = Math.sqrt(distance2(middle, middle + 1));
        double first = (of[middle] - of[middle - 1]) / before;
        double second = (of[middle + 1] - of[middle]) / after;
        double there = (first * after + second * before) / (before + after);
        return at < middle ? 2 * first - there : at > middle ? 2 * second - there : there;
    }

    /** From one coordinate to another, each in tenths, so that errors do not add up. */
    private static String tenth(double at, double from) {
        long tenths = Math.round(at * 10) - Math.round(from * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** Appends it as path data in whole units, relative and without needless blanks; closed when it is a ring. */
    void appendTo(StringBuilder path, boolean closed) {
        long x = Math.round(xs[0]);
        long y = Math.round(ys[0]);
        path.append('M').append(x).append(y < 0 ? "" : " ").append(y);
        boolean first = true;
        for (int i = 1; i < size; i++) {
            long dx = Math.round(xs[i]) - x;
            long dy = Math.round(ys[i]) - y;
            if (dx == 0 && dy == 0) {
                continue;
            }
            path.append(first ? "l" : dx < 0 ? "" : " ")
                    .append(dx)
                    .append(dy < 0 ? "" : " ")
                    .append(dy);
            first = false;
            x += dx;
            y += dy;
        }
        if (closed) {
            path.append('z');
        }
    }
}
