package eu.jumelage.portal.drawing;

import java.util.ArrayList;
import java.util.List;

/** The shortest way between two cities. Between antipodes, where every way is as short, the one over the east. */
record GreatCircle(Place from, Place to) {

    double angle() {
        return from.angleTo(to);
    }

    Vector middle() {
        return at(0.5);
    }

    /** The normal of its plane: north of a way that leads west to east. */
    Vector normal() {
        Vector a = from.vector();
        Vector n = a.cross(to.vector());
        return n.unit(
                new Vector(-a.y(), a.x(), 0).unit(new Vector(0, 1, 0)).cross(a).times(-1));
    }

    /** The point after a part of the way, 0 to 1. */
    Vector at(double part) {
        Vector a = from.vector();
        Vector along = normal().cross(a);
        double t = angle() * part;
        return a.times(Math.cos(t)).plus(along.times(Math.sin(t)));
    }

    /** Points all along it, close enough that the eye sees a curve. */
    List<Vector> points() {
        int steps = Math.clamp((int) Math.ceil(Math.toDegrees(angle()) / 1.5), 2, 120);
        var points = new ArrayList<Vector>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            points.add(at((double) i / steps));
        }
        return points;
    }
}
