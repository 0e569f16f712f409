package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole earth on one sheet in the Equal Earth projection (Šavrič, Patterson, Jenny 2018), cut through an ocean.
 *
 * @param meridian the longitude in the middle of the sheet
 * @param scale units of the drawing per unit of the projection
 * @param x where the middle of the equator lies
 * @param y where the middle of the equator lies
 */
record FlatEarth(double meridian, double scale, double x, double y) {
    static final double HALF_WIDTH = 2.7067;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    /** The middle for homes in Europe, Africa and the Americas (cut in the Bering Strait), and for the Far East. */
    private static final double ATLANTIC = 11;

    private static final double PACIFIC = 150;
    private static final Map<FlatEarth, String> LAND = new ConcurrentHashMap<>();

    static double meridianFor(Place home) {
        return home.longitude() > 100 ? PACIFIC : ATLANTIC;
    }

    double x(double latitude, double east) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return x
                + scale
                        * 2
                        * Math.sqrt(3)
                        * Math.toRadians(east)
                        * Math.cos(t)
                        / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
    }

    double y(double latitude) {
        return y - scale * height(latitude);
    }

    static double height(double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
    }

    private static double parameter(double latitude) {
        return Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    }

    /** Degrees east of the middle meridian, -180 to 180. */
    double east(double longitude) {
        return Math.IEEEremainder(longitude - meridian, 360);
    }

    double x(Place place) {
        return x(place.latitude(), east(place.longitude()));
    }

    double y(Place place) {
        return y(place.latitude());
    }

    /** All land as path data; the same sheet is asked for by every home of a side of the earth, so it stays at hand. */
    String land() {
        return LAND.computeIfAbsent(this, FlatEarth::drawnLand);
    }

    private String drawnLand() {
        var path = new StringBuilder();
        for (Outlines.Ring ring : Outlines.ofTheEarth()) {
            Line flat = unrolled(ring);
            for (int turn = -1; turn <= 1; turn++) {
                var moved = new Line(flat.size());
                for (int i = 0; i < flat.size(); i++) {
                    moved.add(flat.x(i) + 360 * turn, flat.y(i));
                }
                Line kept = moved.within(new Box(-180, -90, 180, 90));
                var line = new Line(kept.size());
                for (int i = 0; i < kept.size(); i++) {
                    line.add(x(kept.y(i), kept.x(i)), y(kept.y(i)));
                }
                if (line.size() > 2 && line.doubleArea() > 12) {
                    line.simplified(1.3).appendTo(path, true);
                }
            }
        }
        return path.toString();
    }

    /** The ring as degrees east and north without a jump; around a pole it is closed over the pole. */
    private Line unrolled(Outlines.Ring ring) {
        var line = new Line(ring.size() + 4);
        double first = east(ring.point(0).longitude());
        double east = first;
        for (int i = 0; i <= ring.size(); i++) {
            Vector v = ring.point(i % ring.size());
            east += Math.IEEEremainder(east(v.longitude()) - east, 360);
            line.add(east, v.latitude());
        }
        if (Math.abs(east - first) > 180) {
            double pole = ring.centre().z() < 0 ? -90 : 90;
            double last = east;
            for (int i = 0; i <= 72; i++) {
                line.add(last + (first - last) * i / 72, pole);
            }
        }
        return line;
    }

    /** The great circle as one line, or as two where it leaves the sheet on one side and comes back on the other. */
    List<Line> ways(GreatCircle circle) {
        var lines = new ArrayList<Line>();
        var line = new Line(128);
        lines.add(line);
        double before = Double.NaN;
        double beforeLatitude = 0;
        for (Vector v : circle.points()) {
            double east = east(v.longitude());
            double latitude = v.latitude();
            if (Math.abs(east - before) > 180) {
                double side = Math.copySign(180, before);
                double part = (side - before) / (east + 2 * side - before);
                double there = beforeLatitude + (latitude - beforeLatitude) * part;
                line.add(x(there, side), y(there));
                line = new Line(128);
                lines.add(line);
                line.add(x(there, -side), y(there));
            }
            line.add(x(latitude, east), y(latitude));
            before = east;
            beforeLatitude = latitude;
        }
        return lines;
    }
}
