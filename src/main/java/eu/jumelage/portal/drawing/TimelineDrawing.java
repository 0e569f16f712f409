package eu.jumelage.portal.drawing;

import static eu.jumelage.portal.drawing.Markup.escaped;
import static eu.jumelage.portal.drawing.Markup.unit;

import eu.jumelage.portal.drawing.LaneRows.Placed;
import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import eu.jumelage.portal.drawing.Timeline.Now;
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
    private static final double UNDATED_NAME = 230;
    private static final double ROW = 42;
    private static final double HEAD = 38;
    private static final double BAND_ROW = 20;
    private static final double LINE = 17;

    private final Timeline timeline;
    private final StringBuilder svg;
    private final double right;
    private final YearScale scale;
    private final BandNames bandNames;
    private final double now;
    private final double top;

    private TimelineDrawing(Timeline timeline, StringBuilder svg) {
        this.timeline = timeline;
        this.svg = svg;
        right = WIDTH - undatedRoom();
        scale = YearScale.of(timeline.spans().toList(), NAMES, right - 20);
        now = timeline.now() == null ? Double.NaN : scale.x(timeline.now().day());
        bandNames = BandNames.of(timeline.disruptions(), scale, right, now);
        top = HEAD + BAND_ROW * bandNames.rows() + 6;
    }

    static void of(Timeline timeline, StringBuilder svg) {
        new TimelineDrawing(timeline, svg).draw();
    }

    private static List<Mark> undated(Lane lane) {
        return lane.marks().stream()
                .filter(m -> m.when() instanceof When.Unknown)
                .toList();
    }

    /** As wide as the names in it need. */
    private double undatedRoom() {
        return timeline.lanes().stream()
                .flatMap(l -> undated(l).stream())
                .mapToDouble(m -> Lettering.widest(LaneRows.name(m, "", UNDATED_NAME), LaneRows.LETTER) + 44)
                .max()
                .orElse(4);
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
                List<Mark> undated = undated(lane);
                var room = new LaneRows.Room(
                        scale, undated.isEmpty() ? WIDTH - 4 : right - 10, now, timeline.words()::others);
                var track = new Track(lane, LaneRows.of(lane, room), undated, y);
                tracks.add(track);
                y += track.height();
            }
        }
        svg.append("<svg class=\"timeline-drawing\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                .formatted(unit(WIDTH), unit(y + 34)));
        years(y);
        now(y);
        bands(y);
        for (Track track : tracks) {
            line("lane", 0, track.top, WIDTH, track.top);
            lines("lane-name", 0, track.top + 26, Lettering.lines(track.lane.name(), 15, NAMES - 16, 2), "");
        }
        for (Track track : tracks) {
            track.rows.placed().forEach(p -> mark(p, track.top));
            if (!track.undated.isEmpty()) {
                line("undated-line", right, track.top, right, track.top + track.height());
            }
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
            text("year", right + 14, bottom + 20, timeline.words().undated(), "");
        }
    }

    private void bands(double bottom) {
        for (BandNames.Named name : bandNames.names()) {
            double y = HEAD + BAND_ROW * name.row();
            svg.append("<path class=\"band\" d=\"M%d %dH%dV%dH%dz\"/>"
                    .formatted(unit(name.from()), unit(y), unit(name.to()), unit(bottom), unit(name.from())));
        }
        for (BandNames.Named name : bandNames.names()) {
            double y = HEAD + BAND_ROW * name.row() + 15;
            link(name.band().href(), () -> text("band-name", name.x(), y, name.said(), ""));
        }
    }

    private void now(double bottom) {
        Now here = timeline.now();
        if (here != null) {
            String name = here.over() ? "end" : "today";
            line(name, now, HEAD - 18, now, bottom + 6);
            double half = Lettering.width(here.name(), 14) / 2;
            text(name + "-name", Math.min(now, right - half), HEAD - 24, here.name(), "middle");
        }
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
                lines(
                        "mark-name",
                        p.nameAt(),
                        y + 5 - (p.lines().size() - 1) * LINE / 2,
                        p.lines(),
                        p.toTheLeft() ? "end" : "");
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
        List<String> lines = LaneRows.name(mark, "", UNDATED_NAME);
        link(mark.href(), () -> {
            target(x - 10, y, WIDTH - x + 10);
            svg.append("<g class=\"mark %s\">".formatted(mark.state().name().toLowerCase(Locale.ROOT)));
            shape(mark, x, x, y, true);
            svg.append("</g>");
            lines("mark-name", x + 13, y + 5 - (lines.size() - 1) * LINE / 2, lines, "");
        });
    }

    /** Held is full, planned open, postponed broken, cancelled crossed, a turn a diamond: told without colour. */
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
            svg.append(
                    mark.state() == Timeline.State.TURN
                            ? "<path d=\"M%d %dl7 7-7 7-7-7z\"/>".formatted(unit(x), unit(y - 7))
                            : "<circle cx=\"%d\" cy=\"%d\" r=\"6\"/>".formatted(unit(x), unit(y)));
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
