package eu.jumelage.portal.drawing;

import static eu.jumelage.portal.drawing.Markup.escaped;
import static eu.jumelage.portal.drawing.Markup.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Draws the piece of the earth around two cities, with the great circle between them, its length and a scale. */
final class PlateDrawing {
    static final int WIDTH = 2304;
    static final int HEIGHT = 864;
    /** On a phone the left part is cut off, and letters are larger: both are reckoned with when labels are set. */
    private static final Box SHOWN_EVERYWHERE = new Box(1050, 40, 2264, 824);

    private static final Box ZONE = new Box(1180, 160, 2150, 640);
    private static final double LETTER = 52;

    /** The earth around a pair of places is always the same; plates of the busiest partnerships stay at hand. */
    private static final Cache<GreatCircle, Ground> GROUNDS =
            Caffeine.newBuilder().maximumSize(256).build();

    private record Ground(PlateView view, String land, String graticule, String way) {
        static Ground of(GreatCircle circle) {
            Box paper = new Box(0, 0, WIDTH, HEIGHT);
            var view = PlateView.of(circle, paper, ZONE);
            Globe globe = view.globe();
            return new Ground(
                    view,
                    globe.land(Outlines.ofRegions(), paper, view.isWholeDisc() ? 1.6 : 1.3),
                    globe.graticule(view.graticule(), paper),
                    globe.way(circle));
        }
    }

    private PlateDrawing() {}

    static String of(PairPlate plate) {
        var circle = new GreatCircle(plate.home().place(), plate.partner().place());
        Ground ground = GROUNDS.get(circle, Ground::of);
        var view = ground.view();
        Globe globe = view.globe();
        var svg = new StringBuilder(ground.land().length() + 4096);
        String id = escaped(plate.prefix());
        svg.append("""
                <svg class="plate-drawing" viewBox="0 0 %d %d" preserveAspectRatio="xMaxYMid slice" role="img" aria-labelledby="%s-title %s-desc"><title id="%s-title">%s</title><desc id="%s-desc">%s</desc>\
                """.formatted(WIDTH, HEIGHT, id, id, id, escaped(plate.title()), id, escaped(plate.description())));
        if (view.fillsThePaper()) {
            svg.append("<path class=\"sea\" d=\"M0 0h%dv%dH0z\"/>".formatted(WIDTH, HEIGHT));
        } else {
            svg.append("<circle class=\"sea\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                    .formatted(unit(globe.x()), unit(globe.y()), unit(globe.rim())));
        }
        svg.append("<path class=\"land\" fill-rule=\"evenodd\" d=\"").append(ground.land());
        svg.append("\"/><path class=\"graticule\" fill=\"none\" d=\"").append(ground.graticule());
        svg.append("\"/><path class=\"way\" fill=\"none\" d=\"")
                .append(ground.way())
                .append("\"/>");
        ends(svg, plate, globe, circle);
        scale(svg, plate, globe);
        return svg.append("</svg>").toString();
    }

    private static void ends(StringBuilder svg, PairPlate plate, Globe globe, GreatCircle circle) {
        double hx = globe.x(circle.at(0));
        double hy = globe.y(circle.at(0));
        double px = globe.x(circle.at(1));
        double py = globe.y(circle.at(1));
        boolean level = Math.abs(hy - py) < 110;
        dot(svg, hx, hy);
        dot(svg, px, py);
        label(svg, plate.home().name(), hx, !level && hy < py ? hy - 38 : hy + 68);
        label(svg, plate.partner().name(), px, !level && py < hy ? py - 38 : py + 68);
        double mx = globe.x(circle.middle());
        double my = globe.y(circle.middle());
        double lean = (px - hx) * (py - hy) < 0 ? 1 : -1;
        boolean steep = Math.abs(px - hx) < 1.6 * Math.abs(py - hy);
        svg.append("<text class=\"plate-distance\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(
                        unit(steep ? mx + 30 : mx + (level ? 0 : -lean * 20)),
                        unit(steep ? my + (lean > 0 ? 56 : -16) : my - 34),
                        steep ? "start" : level ? "middle" : lean > 0 ? "end" : "start",
                        escaped(plate.distance())));
    }

    private static void dot(StringBuilder svg, double x, double y) {
        svg.append("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"11\"/>".formatted(unit(x), unit(y)));
    }

    private static void label(StringBuilder svg, String name, double x, double y) {
        double half = Lettering.width(name, LETTER) / 2;
        double least = SHOWN_EVERYWHERE.left() + half;
        double most = SHOWN_EVERYWHERE.right() - half;
        double at = least > most ? (least + most) / 2 : Math.clamp(x, least, most);
        svg.append("<text class=\"plate-city\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(
                        unit(at),
                        unit(Math.clamp(y, SHOWN_EVERYWHERE.top(), SHOWN_EVERYWHERE.bottom())),
                        escaped(name)));
    }

    /** A bar of a round number of kilometres; true at the middle of the great circle. */
    private static void scale(StringBuilder svg, PairPlate plate, Globe globe) {
        double unitsPerKm = globe.radius() / Place.EARTH_RADIUS_KM;
        int km = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000}) {
            km = step * unitsPerKm <= 300 ? step : km;
        }
        long length = unit(km * unitsPerKm);
        String said = Distances.of(km, plate.reader());
        long from = 2240 - length;
        Box corner = new Box(from - 20 - Lettering.width(said, LETTER), 750, 2240, 820);
        boolean free = !crowds(corner, globe, plate.home()) && !crowds(corner, globe, plate.partner());
        int top = free ? 790 : 40;
        svg.append("<path class=\"plate-scale\" fill=\"none\" d=\"M%d %dv16h%dv-16\"/>".formatted(from, top, length));
        svg.append("<text class=\"plate-scale-text\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                .formatted(from - 20, top + 18, escaped(said)));
    }

    /** Whether a city's dot or name lies where the scale usually stands. */
    private static boolean crowds(Box corner, Globe globe, PairPlate.Party party) {
        Vector v = party.place().vector();
        double half = Lettering.width(party.name(), LETTER) / 2;
        double x = globe.x(v);
        double y = globe.y(v);
        return corner.overlaps(new Box(x - half, y - 70, x + half, y + 80));
    }
}
