package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The earth as a flat disc around a centre, north up: seen from far above (orthographic), or with equal areas
 * (Lambert).
 *
 * @param radius of the earth, in units of the drawing
 * @param x where the centre lies on the paper
 * @param y where the centre lies on the paper
 */
record Globe(Vector centre, Vector east, Vector north, double radius, double x, double y, boolean equalArea) {
    /** As far as an equal-area map goes from its centre: cosine of 100 degrees. */
    private static final double EQUAL_AREA_EDGE = Math.cos(Math.toRadians(100));

    static Globe seenFromAbove(Vector centre, double radius, double x, double y) {
        return around(centre, radius, x, y, false);
    }

    static Globe withEqualAreas(Vector centre, double radius, double x, double y) {
        return around(centre, radius, x, y, true);
    }

    private static Globe around(Vector centre, double radius, double x, double y, boolean equalArea) {
        Vector east = new Vector(-centre.y(), centre.x(), 0).unit(new Vector(0, 1, 0));
        return new Globe(centre, east, centre.cross(east), radius, x, y, equalArea);
    }

    Globe moved(double radius, double x, double y) {
        return new Globe(centre, east, north, radius, x, y, equalArea);
    }

    boolean shows(Vector v) {
        return centre.dot(v) >= edge();
    }

    double x(Vector v) {
        return x + radius * stretch(centre.dot(v)) * east.dot(v);
    }

    double y(Vector v) {
        return y - radius * stretch(centre.dot(v)) * north.dot(v);
    }

    private double edge() {
        return equalArea ? EQUAL_AREA_EDGE : 0;
    }

    private double stretch(double toCentre) {
        return equalArea ? Math.sqrt(2 / (1 + Math.max(toCentre, EQUAL_AREA_EDGE))) : 1;
    }

    /** The radius of the disc on the paper. */
    double rim() {
        return radius * stretch(edge()) * Math.sqrt(1 - edge() * edge());
    }

    /** The cosine of the greatest angle from the centre at which something can lie within the box. */
    private double leastWithin(Box box) {
        double farX = Math.max(Math.abs(box.left() - x), Math.abs(box.right() - x));
        double farY = Math.max(Math.abs(box.top() - y), Math.abs(box.bottom() - y));
        double far = Math.hypot(farX, farY) / radius;
        double cos = equalArea ? 1 - far * far / 2 : far >= 1 ? 0 : Math.sqrt(1 - far * far);
        return Math.max(cos, edge());
    }

    /** The land within the box as path data, to be filled by the even-odd rule. */
    String land(List<Outlines.Ring> land, Box box, double tolerance) {
        var path = new StringBuilder(8192);
        land(land, box, tolerance, line -> line.appendTo(path, true));
        return path.toString();
    }

    /** The land within the box as rings, to be filled together by the even-odd rule. */
    void land(List<Outlines.Ring> land, Box box, double tolerance, Consumer<Line> drawn) {
        Box paper = box.grown(6 * tolerance);
        double reach = Math.acos(leastWithin(paper));
        var line = new Line(12_000);
        var within = new ArrayList<Outlines.Ring>();
        for (Outlines.Ring ring : land) {
            double angle = Math.acos(Math.clamp(centre.dot(ring.centre()), -1, 1));
            if (angle < ring.reach() + reach) {
                within.add(ring);
                line.clear();
                project(ring, line);
                give(line.within(paper), tolerance, drawn);
            }
        }
        // A coast around the far side of the earth is drawn inside out; the whole disc turns it again (even-odd rule).
        if (Outlines.isLand(within, centre.times(-1))) {
            line.clear();
            arc(line, 0, 2 * Math.PI);
            give(line.within(paper), tolerance, drawn);
        }
    }

    private static void give(Line line, double tolerance, Consumer<Line> drawn) {
        if (line.size() > 2 && line.doubleArea() > 6 * tolerance * tolerance) {
            Line simple = line.simplified(tolerance);
            if (simple.size() > 2) {
                drawn.accept(simple);
            }
        }
    }

    /** What lies beyond the edge is drawn on the edge, in its direction: a coast that leaves the disc runs along it. */
    private void project(Outlines.Ring ring, Line line) {
        float[] p = ring.points();
        double edge = edge();
        double rim = rim();
        boolean wasBeyond = false;
        double beforeEast = 0;
        double beforeNorth = 0;
        for (int i = 0; i < p.length + 3; i += 3) {
            int at = i == p.length ? 0 : i;
            double px = p[at];
            double py = p[at + 1];
            double pz = p[at + 2];
            double up = px * centre.x() + py * centre.y() + pz * centre.z();
            double e = px * east.x() + py * east.y();
            double n = px * north.x() + py * north.y() + pz * north.z();
            boolean beyond = up < edge;
            if (beyond) {
                double length = Math.max(1e-12, Math.sqrt(e * e + n * n));
                e /= length;
                n /= length;
                if (wasBeyond && e * beforeEast + n * beforeNorth < 0.999) {
                    double direction = Math.atan2(beforeNorth, beforeEast);
                    arc(line, direction, direction + Math.IEEEremainder(Math.atan2(n, e) - direction, 2 * Math.PI));
                }
                line.add(x + rim * e, y - rim * n);
                beforeEast = e;
                beforeNorth = n;
            } else {
                double k = radius * stretch(up);
                line.add(x + k * e, y - k * n);
            }
            wasBeyond = beyond;
        }
    }

    private void arc(Line line, double from, double to) {
        int steps = (int) (Math.abs(to - from) / 0.02);
        for (int i = 1; i < steps; i++) {
            double direction = from + (to - from) * i / steps;
            line.add(x + rim() * Math.cos(direction), y - rim() * Math.sin(direction));
        }
    }

    /** The point of the earth that lies there on the paper. */
    Vector under(double paperX, double paperY) {
        double e = (paperX - x) / radius;
        double n = (y - paperY) / radius;
        double rho = Math.hypot(e, n);
        if (rho < 1e-12) {
            return centre;
        }
        double angle = equalArea ? 2 * Math.asin(Math.min(1, rho / 2)) : Math.asin(Math.min(1, rho));
        Vector away = east.times(e / rho).plus(north.times(n / rho));
        return centre.times(Math.cos(angle)).plus(away.times(Math.sin(angle)));
    }

    /** Meridians and parallels at every so many degrees. */
    String graticule(int degrees, Box box) {
        var path = new StringBuilder();
        double least = leastWithin(box.grown(40));
        int fine = Math.max(1, degrees / 5);
        for (int lon = -180; lon < 180; lon += degrees) {
            run(path, least, -80, 80, fine, lon, true);
        }
        for (int lat = -90 + degrees; lat < 90; lat += degrees) {
            run(path, least, -180, 180, fine, lat, false);
        }
        return path.toString();
    }

    private void run(StringBuilder path, double least, int from, int to, int step, int fixed, boolean meridian) {
        @Nullable Line line = null;
        for (int d = from; d <= to; d += step) {
            Vector v = meridian ? Vector.of(d, fixed) : Vector.of(fixed, d);
            if (centre.dot(v) >= least) {
                line = line == null ? new Line(64) : line;
                line.add(x(v), y(v));
            } else if (line != null) {
                stroke(path, line);
                line = null;
            }
        }
        if (line != null) {
            stroke(path, line);
        }
    }

    private static void stroke(StringBuilder path, Line line) {
        if (line.size() > 1) {
            line.simplified(0.6).appendTo(path, false);
        }
    }

    Line line(GreatCircle circle) {
        var line = new Line(128);
        circle.points().forEach(v -> line.add(x(v), y(v)));
        return line;
    }

    String way(GreatCircle circle) {
        var path = new StringBuilder();
        line(circle).simplified(2).appendCurveTo(path);
        return path.toString();
    }
}
