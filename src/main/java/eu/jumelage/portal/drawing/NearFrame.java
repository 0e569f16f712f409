package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.WorldMap.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The region around home in a frame of its own, with equal areas (as the maps of the European Union's statistics). */
record NearFrame(Globe globe, Spot home, List<Spot> near, Sheet sheet) {
    /** Land is drawn on a grid twice as fine as the sheet. */
    private static final double FINE = 2;

    static NearFrame wide(Spot home, List<Spot> near) {
        return of(home, near, 760, 0.62, 0.9, new Sheet.Style("map-wide", 16, 15));
    }

    static NearFrame narrow(Spot home, List<Spot> near) {
        return of(home, near, 340, 0.95, 1.2, new Sheet.Style("map-narrow", 14, 15));
    }

    private static NearFrame of(
            Spot home, List<Spot> near, double width, double flattest, double tallest, Sheet.Style style) {
        List<Vector> all = Stream.concat(Stream.of(home), near.stream())
                .map(s -> s.place().vector())
                .toList();
        Vector centre = all.stream().reduce(new Vector(0, 0, 0), Vector::plus).unit(all.getFirst());
        Globe plain = Globe.withEqualAreas(centre, 1, 0, 0);
        double left = all.stream().mapToDouble(plain::x).min().orElse(0);
        double right = all.stream().mapToDouble(plain::x).max().orElse(0);
        double top = all.stream().mapToDouble(plain::y).min().orElse(0);
        double bottom = all.stream().mapToDouble(plain::y).max().orElse(0);
        double padX = width * 0.13;
        double padY = width * 0.10;
        double least = 500 / Place.EARTH_RADIUS_KM;
        double wide = Math.max(right - left, least);
        double high = Math.max(bottom - top, least);
        double height = Math.clamp((width - 2 * padX) * high / wide + 2 * padY, width * flattest, width * tallest);
        double scale = Math.min((width - 2 * padX) / wide, (height - 2 * padY) / high);
        Globe globe =
                plain.moved(scale, width / 2 - scale * (left + right) / 2, height / 2 - scale * (top + bottom) / 2);
        return new NearFrame(globe, home, near, new Sheet(width, Math.rint(height), style));
    }

    void draw(StringBuilder html) {
        sheet.open(html);
        Globe fine = globe.moved(globe.radius() * FINE, globe.x() * FINE, globe.y() * FINE);
        Box paper = new Box(0, 0, sheet.width() * FINE, sheet.height() * FINE);
        html.append("<g transform=\"scale(.5)\"><path class=\"land\" fill-rule=\"evenodd\" d=\"");
        html.append(fine.land(Outlines.ofRegions(), paper, sheet.width() < 500 ? 2.3 : 2.1))
                .append("\"/>");
        boolean named = near.size() <= WorldMap.MOST_NAMES;
        var ways = new ArrayList<Line>();
        if (named) {
            html.append("<path class=\"way\" fill=\"none\" d=\"");
            for (Spot spot : near) {
                var circle = new GreatCircle(home.place(), spot.place());
                html.append(fine.way(circle));
                ways.add(globe.line(circle).simplified(1));
            }
            html.append("\"/>");
        }
        html.append("</g>");
        sheet.spots(
                html,
                home.name(),
                new Sheet.Point(x(home.place()), y(home.place())),
                near,
                near.stream()
                        .map(s -> new Sheet.Point(x(s.place()), y(s.place())))
                        .toList(),
                ways);
        html.append("</svg>");
    }

    private double x(Place place) {
        return globe.x(place.vector());
    }

    private double y(Place place) {
        return globe.y(place.vector());
    }
}
