package eu.jumelage.portal.drawing;

/**
 * Which piece of the earth a plate shows: near cities at a scale that still shows a coast, far ones on the whole disc.
 */
record PlateView(Globe globe, Box paper) {
    /**
     * Of the earth's radius to the paper: the paper never shows less than some 2,200 km, the disc never shrinks below.
     */
    private static final double LARGEST = 2.82;

    private static final double SMALLEST = 0.454;

    /** @param zone where the great circle lies on the paper; the words stand to the left of it */
    static PlateView of(GreatCircle circle, Box paper, Box zone) {
        Vector middle = circle.middle();
        Globe straight = Globe.seenFromAbove(middle, 1, 0, 0);
        Globe plain = Globe.seenFromAbove(besides(circle, straight), 1, 0, 0);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Vector v : circle.points()) {
            left = Math.min(left, plain.x(v));
            right = Math.max(right, plain.x(v));
            top = Math.min(top, plain.y(v));
            bottom = Math.max(bottom, plain.y(v));
        }
        double fit =
                Math.min(zone.width() / Math.max(right - left, 1e-6), zone.height() / Math.max(bottom - top, 1e-6));
        double radius = Math.clamp(fit, SMALLEST * paper.height(), LARGEST * paper.width());
        double zoneX = (zone.left() + zone.right()) / 2;
        double zoneY = (zone.top() + zone.bottom()) / 2;
        double x = zoneX - radius * (left + right) / 2;
        double y = zoneY - radius * (top + bottom) / 2;
        boolean disc = radius * 2 < paper.height();
        return new PlateView(plain.moved(radius, disc ? zoneX : x, disc ? paper.height() / 2 : y), paper);
    }

    /**
     * Seen straight from above, every great circle is a straight line. The view is centred a little beside the middle,
     * the more the longer the way, so that the eye sees the earth's curve; south of it where it can, so that it rises.
     */
    private static Vector besides(GreatCircle circle, Globe straight) {
        double half = circle.angle() / 2;
        double tilt = Math.min(Math.toRadians(24), (Math.PI / 2 - half) * 0.5) * Math.min(1, half / 0.5);
        Vector side = circle.normal();
        double south = -side.dot(straight.north());
        double west = -side.dot(straight.east());
        double sign = south + 0.01 * west >= 0 ? 1 : -1;
        return circle.middle().times(Math.cos(tilt)).plus(side.times(sign * Math.sin(tilt)));
    }

    boolean isWholeDisc() {
        return globe.radius() * 2 < paper.height();
    }

    /** When no corner of the paper lies beyond the earth's edge. */
    boolean fillsThePaper() {
        double farX = Math.max(globe.x(), paper.width() - globe.x());
        double farY = Math.max(globe.y(), paper.height() - globe.y());
        return Math.hypot(farX, farY) < globe.radius();
    }

    /** Degrees between the lines of the graticule, so that some ten cross the paper. */
    int graticule() {
        double wanted = Math.toDegrees(0.08 * paper.width() / globe.radius());
        for (int degrees : new int[] {1, 2, 5, 10, 15}) {
            if (degrees >= wanted) {
                return degrees;
            }
        }
        return 30;
    }
}
