package eu.jumelage.portal.drawing;

import static eu.jumelage.portal.drawing.Markup.escaped;
import static eu.jumelage.portal.drawing.Markup.unit;

import eu.jumelage.portal.drawing.WorldMap.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paper of a map: opens the SVG and sets home, the partners' dots and their names. */
record Sheet(double width, double height, Style style) {
    private static final double CELL = 7;

    /**
     * @param name the class of the SVG
     * @param letter the size of the names
     * @param target half the least size of what can be pressed, large enough for 24 pixels when the sheet is shrunk
     */
    record Style(String name, double letter, double target) {}

    record Point(double x, double y) {}

    void open(StringBuilder html) {
        html.append("<svg class=\"%s\" viewBox=\"0 0 %d %d\"><path class=\"sea\" d=\"M0 0h%dv%dH0z\"/>"
                .formatted(style.name, unit(width), unit(height), unit(width), unit(height)));
    }

    void spots(StringBuilder html, String home, Point at, List<Spot> spots, List<Point> points, List<Line> ways) {
        if (spots.size() > WorldMap.MOST_NAMES) {
            crowd(html, points);
            return;
        }
        var dots = new ArrayList<Labels.Dot>();
        dots.add(dot(home, at));
        for (int i = 0; i < spots.size(); i++) {
            dots.add(dot(spots.get(i).name(), points.get(i)));
        }
        var labels = Labels.place(new Box(2, 2, width - 2, height - 2), dots, ways);
        var leaders = new StringBuilder();
        var names = new StringBuilder();
        for (int i = 0; i < dots.size(); i++) {
            Labels.Dot dot = dots.get(i);
            Labels.Label label = labels.get(i);
            boolean isHome = i == 0;
            names.append(
                    isHome
                            ? "<g class=\"home\">"
                            : "<a href=\"" + escaped(spots.get(i - 1).href()) + "\" tabindex=\"-1\">");
            if (!isHome) {
                names.append("<circle class=\"target\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                        .formatted(unit(dot.x()), unit(dot.y()), unit(style.target)));
            }
            names.append("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"4\"/>".formatted(unit(dot.x()), unit(dot.y())));
            if (label == null) {
                names.append("<title>")
                        .append(escaped(isHome ? home : spots.get(i - 1).name()))
                        .append("</title>");
            } else {
                text(names, isHome ? home : spots.get(i - 1).name(), label);
                if (label.led()) {
                    leaders.append("M%d %dL%d %d"
                            .formatted(unit(label.fromX()), unit(label.fromY()), unit(label.toX()), unit(label.toY())));
                }
            }
            names.append(isHome ? "</g>" : "</a>");
        }
        if (!leaders.isEmpty()) {
            html.append("<path class=\"leader\" d=\"").append(leaders).append("\"/>");
        }
        html.append(names);
    }

    private Labels.Dot dot(String name, Point at) {
        return new Labels.Dot(at.x, at.y, Lettering.width(name, style.letter), style.letter * 1.25);
    }

    private void text(StringBuilder html, String name, Labels.Label label) {
        Box box = label.box();
        double x = label.side() > 0 ? box.left() : label.side() < 0 ? box.right() : (box.left() + box.right()) / 2;
        html.append("<text x=\"%d\" y=\"%d\"%s>%s</text>"
                .formatted(
                        unit(x),
                        unit(box.bottom() - style.letter * 0.32),
                        label.side() > 0 ? "" : label.side() < 0 ? " text-anchor=\"end\"" : " text-anchor=\"middle\"",
                        escaped(name)));
    }

    /** Too many for names: one dot for each cell of a fine grid, as one path. */
    private static void crowd(StringBuilder html, List<Point> points) {
        var cells = new HashMap<Long, Point>();
        for (Point p : points) {
            long column = (long) Math.floor(p.x / CELL);
            long row = (long) Math.floor(p.y / CELL);
            cells.putIfAbsent(row * 10_000 + column, new Point(column * CELL + CELL / 2, row * CELL + CELL / 2));
        }
        html.append("<path class=\"crowd\" d=\"");
        cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> html.append('M')
                        .append(unit(e.getValue().x))
                        .append(' ')
                        .append(unit(e.getValue().y))
                        .append("h0"));
        html.append("\"/>");
    }
}
