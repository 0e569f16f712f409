package eu.jumelage.portal.drawing;

/**
 * Where a city lies on the earth.
 *
 * @param latitude in degrees, north positive, -90 to 90
 * @param longitude in degrees, east positive, -180 to 180
 */
public record Place(double latitude, double longitude) {
    /** The mean radius of the earth as the International Union of Geodesy and Geophysics gives it (R1, GRS 80). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on the earth: " + latitude + ", " + longitude);
        }
    }

    /** The length of the great circle between the two on a sphere of the mean radius (haversine formula). */
    public double kilometresTo(Place other) {
        return angleTo(other) * EARTH_RADIUS_KM;
    }

    /** The same as an angle at the centre of the earth, in radians. */
    double angleTo(Place other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    Vector vector() {
        return Vector.of(latitude, longitude);
    }
}
