package eu.jumelage.portal.drawing;

import static eu.jumelage.portal.drawing.Markup.escaped;
import static eu.jumelage.portal.drawing.Markup.unit;

import eu.jumelage.portal.drawing.LaneRows.Placed;
import eu.jumelage.portal.drawing.Timeline.Band;
import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import eu.jumelage.portal.drawing.Timeline.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a timeline wide. The list below it says the same, so it is hidden from assistive technology and the keyboard.
 */
final class TimelineDrawing {
    private static final double WIDTH = 1104;
    private static final double NAMES = 150;
    private static final double UNDATED = 214;
    private static final double ROW = 42;
    private static final double HEAD = 38;
    private static final double BAND_ROW = 20;
    private static final double LINE = 17;

    private final Timeline timeline;
    private final StringBuilder svg;
    private final double right;
    private final YearScale scale;
    private final List<BandName> bandNames;
    private final double top;

    private TimelineDrawing(Timeline timeline, StringBuilder svg) {
        this.timeline = timeline;
        this.svg = svg;
        boolean undated = timeline.lanes().stream().anyMatch(l -> !undated(l).isEmpty());
        right = WIDTH - (undated ? UNDATED : 4);
        scale = YearScale.of(timeline.spans().toList(), NAMES, right - 20);
        bandNames = bandNames();
        top = HEAD
                + BAND_ROW
                        * (1 + bandNames.stream().mapToInt(BandName::row).max().orElse(-1))
                + 6;
    }

    static void of(Timeline timeline, StringBuilder svg) {
        new TimelineDrawing(timeline, svg).draw();
    }

    private static List<Mark> undated(Lane lane) {
        return lane.marks().stream()
                .filter(m -> m.when() instanceof When.Unknown)
                .toList();
    }

    private record Track(Lane lane, LaneRows rows, List<Mark> undated, double top) {
        double height() {
            return Math.max(rows.rows(), undated.size()) * ROW + 8;
        }
    }

    private void draw() {
        var tracks = new ArrayList<Track>();
        double y = top;
        for (Lane lane : timeline.lanes()) {
            if (!lane.marks().isEmpty()) {
                var track = new Track(
                        lane, LaneRows.of(lane, scale, right - 10, scale.x(timeline.today())), undated(lane), y);
                tracks.add(track);
                y += track.height();
            }
        }
        svg.append("<svg class=\"timeline-drawing\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                .formatted(unit(WIDTH), unit(y + 34)));
        years(y);
        today(y);
        bands(y);
        for (Track track : tracks) {
            line("lane", 0, track.top, WIDTH, track.top);
            lines("lane-name", 0, track.top + 26, Lettering.lines(track.lane.name(), 15, NAMES - 16, 2), "");
        }
        for (Track track : tracks) {
            track.rows.placed().forEach(p -> mark(p, track.top));
            for (int i = 0; i < track.undated.size(); i++) {
                undatedMark(track.undated.get(i), track.top + 4 + i * ROW + ROW / 2);
            }
        }
        svg.append("</svg>");
    }

    private void years(double bottom) {
        double free = 0;
        for (YearScale.Stretch s : scale.stretches()) {
            if (s.isBreak()) {
                double middle = (s.left() + s.right()) / 2;
                svg.append("<path class=\"break\" d=\"M%d %dh%dV%dh-%dz\"/>"
                        .formatted(
                                unit(s.left()),
                                unit(top),
                                unit(s.right() - s.left()),
                                unit(bottom),
                                unit(s.right() - s.left())));
                svg.append("<path class=\"break-mark\" d=\"M%d %dl6-14m2 14l6-14\"/>"
                        .formatted(unit(middle - 7), unit(bottom + 7)));
                line("axis", s.left(), bottom, middle - 6, bottom);
                line("axis", middle + 6, bottom, s.right(), bottom);
                continue;
            }
            line("axis", s.left(), bottom, s.right(), bottom);
            line("year-line", s.left(), top, s.left(), bottom + 6);
            if (s.left() >= free) {
                text("year", s.left() + 4, bottom + 20, Integer.toString(s.first()), "");
                free = s.left() + 46;
            }
        }
        if (right < WIDTH - 10) {
            line("undated-line", right, top, right, bottom);
            text("year", right + 14, bottom + 20, timeline.words().undated(), "");
        }
    }

    private record BandName(Band band, double x, int row, String said) {
        double end() {
            return x + Lettering.width(said, 14) + 8;
        }

        boolean touches(BandName other) {
            return row == other.row && x < other.end() && other.x < end();
        }
    }

    /** Each in the first row above the lanes where it has room. */
    private List<BandName> bandNames() {
        var names = new ArrayList<BandName>();
        for (Band band : timeline.disruptions()) {
            double from = scale.x(band.from());
            double to = Math.max(from + 4, scale.x(band.to().plusDays(1)));
            String said = Lettering.lines(band.name(), 14, Math.max(to - from - 12, 240), 1)
                    .getFirst();
            double x = Math.min(from + 6, right - Lettering.width(said, 14));
            names.add(Stream.iterate(0, row -> row + 1)
                    .map(row -> new BandName(band, x, row, said))
                    .filter(name -> names.stream().noneMatch(name::touches))
                    .findFirst()
                    .orElseThrow());
        }
        return names;
    }

    private void bands(double bottom) {
        for (BandName name : bandNames) {
            double from = scale.x(name.band.from());
            double to = Math.max(from + 4, scale.x(name.band.to().plusDays(1)));
            double y = HEAD + BAND_ROW * name.row;
            svg.append("<path class=\"band\" d=\"M%d %dH%dV%dH%dz\"/>"
                    .formatted(unit(from), unit(y), unit(to), unit(bottom), unit(from)));
        }
        for (BandName name : bandNames) {
            double y = HEAD + BAND_ROW * name.row + 15;
            link(name.band.href(), () -> text("band-name", name.x, y, name.said, ""));
        }
    }

    private void today(double bottom) {
        double x = scale.x(timeline.today());
        line("today", x, HEAD - 18, x, bottom + 6);
        double half = Lettering.width(timeline.words().now(), 14) / 2;
        text(
                "today-name",
                Math.min(x, right - half),
                HEAD - 24,
                timeline.words().now(),
                "middle");
    }

    private void mark(Placed p, double top) {
        double y = top + 4 + p.row() * ROW + ROW / 2;
        link(p.mark().href(), () -> {
            target(p.least(), y, Math.max(24, p.most() - p.least()));
            svg.append("<g class=\"mark %s\">".formatted(p.mark().state().name().toLowerCase(Locale.ROOT)));
            shape(p.mark(), p.from(), p.to(), y, p.exact());
            svg.append("</g>");
            svg.append("<title>").append(escaped(all(p))).append("</title>");
            if (!p.lines().isEmpty()) {
                double x = p.toTheLeft() ? p.from() - 13 : p.to() + 13;
                lines("mark-name", x, y + 5 - (p.lines().size() - 1) * LINE / 2, p.lines(), p.toTheLeft() ? "end" : "");
            }
        });
    }

    /** What a pointer is told of a bundle: each by its name. */
    private static String all(Placed p) {
        return Stream.concat(Stream.of(p.mark()), p.others().stream())
                .map(Mark::said)
                .collect(Collectors.joining("\n"));
    }

    private void undatedMark(Mark mark, double y) {
        double x = right + 22;
        List<String> lines = LaneRows.name(mark, 0, UNDATED - 44);
        link(mark.href(), () -> {
            target(x - 10, y, UNDATED - 14);
            svg.append("<g class=\"mark %s\">".formatted(mark.state().name().toLowerCase(Locale.ROOT)));
            shape(mark, x, x, y, true);
            svg.append("</g>");
            lines("mark-name", x + 13, y + 5 - (lines.size() - 1) * LINE / 2, lines, "");
        });
    }

    /** Held is full, planned is open, postponed is broken, cancelled is crossed: the shape tells it without colour. */
    private void shape(Mark mark, double from, double to, double y, boolean exact) {
        boolean long_ = to - from >= 14;
        double x = exact ? from : (from + to) / 2;
        if (long_ && exact) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"10\" rx=\"5\"/>"
                    .formatted(unit(from), unit(y - 5), unit(to - from)));
        } else {
            if (long_) {
                svg.append("<path class=\"about\" d=\"M%d %dv8m0-4H%dm0-4v8\"/>"
                        .formatted(unit(from), unit(y - 4), unit(to)));
            }
            svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"6\"/>".formatted(unit(x), unit(y)));
        }
        if (mark.state() == Timeline.State.CANCELLED) {
            double middle = (from + to) / 2;
            svg.append("<path d=\"M%d %dl12 12m0-12l-12 12\"/>".formatted(unit(middle - 6), unit(y - 6)));
        }
    }

    private void target(double x, double y, double width) {
        svg.append("<rect class=\"target\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"36\"/>"
                .formatted(unit(x), unit(y - 18), unit(width)));
    }

    private void link(String href, Runnable inside) {
        if (!href.isEmpty()) {
            svg.append("<a href=\"").append(escaped(href)).append("\" tabindex=\"-1\">");
        }
        inside.run();
        if (!href.isEmpty()) {
            svg.append("</a>");
        }
    }

    private void line(String name, double x1, double y1, double x2, double y2) {
        svg.append("<path class=\"%s\" d=\"M%d %dL%d %d\"/>".formatted(name, unit(x1), unit(y1), unit(x2), unit(y2)));
    }

    private void lines(String name, double x, double y, List<String> lines, String anchor) {
        for (int i = 0; i < lines.size(); i++) {
            text(name, x, y + i * LINE, lines.get(i), anchor);
        }
    }

    private void text(String name, double x, double y, String text, String anchor) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\"".formatted(name, unit(x), unit(y)));
        svg.append(anchor.isEmpty() ? ">" : " text-anchor=\"" + anchor + "\">");
        svg.append(escaped(text)).append("</text>");
    }
}
