package eu.jumelage.portal.drawing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The land of the earth as closed rings (Natural Earth, public domain), read once when first drawn. */
final class Outlines {
    private Outlines() {}

    /** 1:110 million, for the whole earth. */
    static List<Ring> ofTheEarth() {
        return Earth.LAND;
    }

    /** 1:50 million, for a piece of it. */
    static List<Ring> ofRegions() {
        return Regions.LAND;
    }

    /**
     * A coastline as points of the unit sphere, and the cap (centre and radius) that holds it.
     *
     * @param points x, y, z of the first, of the second, ...
     * @param reach the greatest angle from the centre, in radians
     */
    record Ring(float[] points, Vector centre, double reach) {
        int size() {
            return points.length / 3;
        }

        Vector point(int i) {
            return new Vector(points[3 * i], points[3 * i + 1], points[3 * i + 2]);
        }
    }

    /** Whether a point is on land: an odd number of coasts lies between it and the North Pole, which is sea. */
    static boolean isLand(List<Ring> land, Vector point) {
        Vector east = new Vector(-point.y(), point.x(), 0).unit(new Vector(0, 1, 0));
        Vector outward = new Vector(east.y(), -east.x(), 0);
        boolean inside = false;
        for (Ring ring : land) {
            float[] p = ring.points();
            double before = p[p.length - 3] * east.x() + p[p.length - 2] * east.y();
            for (int i = 0, j = p.length - 3; i < p.length; j = i, i += 3) {
                double now = p[i] * east.x() + p[i + 1] * east.y();
                if ((before < 0) != (now < 0)) {
                    double part = before / (before - now);
                    Vector coast = new Vector(
                            p[j] + part * (p[i] - p[j]),
                            p[j + 1] + part * (p[i + 1] - p[j + 1]),
                            p[j + 2] + part * (p[i + 2] - p[j + 2]));
                    if (coast.dot(outward) > 0 && coast.z() / coast.length() > point.z()) {
                        inside = !inside;
                    }
                }
                before = now;
            }
        }
        return inside;
    }

    private static final class Earth {
        static final List<Ring> LAND = read("land-110m.bin");
    }

    private static final class Regions {
        static final List<Ring> LAND = read("land-50m.bin");
    }

    /** The format is described in the README beside the resources. */
    private static List<Ring> read(String resource) {
        try (InputStream file = Outlines.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The outlines " + resource + " are missing from the program");
            }
            var in = new BufferedInputStream(file, 1 << 16);
            double steps = number(in);
            int count = number(in);
            var rings = new ArrayList<Ring>(count);
            for (int i = 0; i < count; i++) {
                rings.add(ring(in, steps));
            }
            return List.copyOf(rings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ring ring(InputStream in, double steps) throws IOException {
        float[] points = new float[3 * number(in)];
        Vector sum = new Vector(0, 0, 0);
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < points.length; i += 3) {
            lon += signed(in);
            lat += signed(in);
            Vector v = Vector.of(lat / steps, lon / steps);
            points[i] = (float) v.x();
            points[i + 1] = (float) v.y();
            points[i + 2] = (float) v.z();
            sum = sum.plus(v);
        }
        Vector centre = sum.unit(new Vector(0, 0, 1));
        double least = 1;
        for (int i = 0; i < points.length; i += 3) {
            least = Math.min(least, centre.dot(new Vector(points[i], points[i + 1], points[i + 2])));
        }
        return new Ring(points, centre, Math.acos(Math.max(-1, least)) + 0.01);
    }

    private static int number(InputStream in) throws IOException {
        int n = 0;
        for (int shift = 0; ; shift += 7) {
            int b = in.read();
            n |= (b & 127) << shift;
            if (b < 128) {
                return n;
            }
        }
    }

    private static int signed(InputStream in) throws IOException {
        int n = number(in);
        return (n >>> 1) ^ -(n & 1);
    }
}
