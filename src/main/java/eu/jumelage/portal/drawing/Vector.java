package eu.jumelage.portal.drawing;

/** A point of the unit sphere: x towards 0° E on the equator, y towards 90° E, z towards the North Pole. */
record Vector(double x, double y, double z) {

    static Vector of(double latitude, double longitude) {
        double lat = Math.toRadians(latitude);
        double lon = Math.toRadians(longitude);
        return new Vector(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
    }

    double dot(Vector o) {
        return x * o.x + y * o.y + z * o.z;
    }

    Vector cross(Vector o) {
        return new Vector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    Vector plus(Vector o) {
        return new Vector(x + o.x, y + o.y, z + o.z);
    }

    Vector times(double f) {
        return new Vector(x * f, y * f, z * f);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** Of length 1; what has none points to {@code otherwise}. */
    Vector unit(Vector otherwise) {
        double length = length();
        return length < 1e-9 ? otherwise : times(1 / length);
    }

    double latitude() {
        return Math.toDegrees(Math.asin(Math.clamp(z, -1, 1)));
    }

    double longitude() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
