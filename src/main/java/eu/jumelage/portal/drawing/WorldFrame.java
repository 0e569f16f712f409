package eu.jumelage.portal.drawing;

import eu.jumelage.portal.drawing.WorldMap.Spot;
import java.util.ArrayList;
import java.util.List;

/** The world small: where the partners beyond home's region lie. Empty Antarctica is left out. */
record WorldFrame(Sheet sheet) {
    static final WorldFrame WIDE = of(760, new Sheet.Style("map-wide", 16, 15));
    static final WorldFrame NARROW = of(340, new Sheet.Style("map-narrow", 14, 15));

    private static final double NORTH = 82;
    private static final double SOUTH = -56;
    private static final double FINE = 2;

    private static WorldFrame of(double width, Sheet.Style style) {
        double scale = width / 2 / FlatEarth.HALF_WIDTH;
        return new WorldFrame(
                new Sheet(width, Math.rint(scale * (FlatEarth.height(NORTH) - FlatEarth.height(SOUTH))), style));
    }

    void draw(StringBuilder html, Spot home, List<Spot> far) {
        double scale = sheet.width() / 2 / FlatEarth.HALF_WIDTH;
        double x = sheet.width() / 2;
        double y = scale * FlatEarth.height(NORTH);
        double meridian = FlatEarth.meridianFor(home.place());
        var earth = new FlatEarth(meridian, scale, x, y);
        var fine = new FlatEarth(meridian, scale * FINE, x * FINE, y * FINE);
        sheet.open(html);
        html.append("<g transform=\"scale(.5)\"><path class=\"land\" d=\"")
                .append(fine.land())
                .append("\"/>");
        var ways = new ArrayList<Line>();
        if (far.size() <= WorldMap.MOST_NAMES && !far.isEmpty()) {
            html.append("<path class=\"way\" fill=\"none\" d=\"");
            for (Spot spot : far) {
                var circle = new GreatCircle(home.place(), spot.place());
                fine.ways(circle).forEach(line -> line.simplified(2).appendCurveTo(html));
                earth.ways(circle).forEach(line -> ways.add(line.simplified(1)));
            }
            html.append("\"/>");
        }
        html.append("</g>");
        sheet.spots(
                html,
                home.name(),
                new Sheet.Point(earth.x(home.place()), earth.y(home.place())),
                far,
                far.stream()
                        .map(s -> new Sheet.Point(earth.x(s.place()), earth.y(s.place())))
                        .toList(),
                ways);
        html.append("</svg>");
    }
}
