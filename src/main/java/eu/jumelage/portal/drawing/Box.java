package eu.jumelage.portal.drawing;

/** An upright rectangle of the drawing, in its units. */
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean overlaps(Box o) {
        return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
    }

    boolean holds(Box o) {
        return left <= o.left && top <= o.top && right >= o.right && bottom >= o.bottom;
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    /** Whether a straight line from a to b touches it (Liang and Barsky). */
    boolean crossedBy(double ax, double ay, double bx, double by) {
        double[] p = {ax - bx, bx - ax, ay - by, by - ay};
        double[] q = {ax - left, right - ax, ay - top, bottom - ay};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from <= to;
    }
}
