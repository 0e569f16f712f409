package eu.jumelage.portal.drawing;

import static eu.jumelage.portal.drawing.Markup.escaped;

import eu.jumelage.portal.drawing.Timeline.Band;
import eu.jumelage.portal.drawing.Timeline.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The timeline as a list by year: what a phone, a screen reader and paper show. */
final class TimelineList {
    private TimelineList() {}

    private record Entry(LocalDate from, String dates, boolean isOff, String label, String href) {}

    static void of(Timeline timeline, StringBuilder html) {
        var entries = new ArrayList<Entry>();
        var undated = new ArrayList<Mark>();
        timeline.lanes().stream()
                .flatMap(l -> l.marks().stream())
                .forEach(m -> Span.of(m.when())
                        .ifPresentOrElse(
                                s -> entries.add(
                                        new Entry(s.from(), m.dates(), m.state().isOff(), m.said(), m.href())),
                                () -> undated.add(m)));
        for (Band band : timeline.disruptions()) {
            entries.add(new Entry(band.from(), band.dates(), false, band.name(), band.href()));
        }
        entries.sort(Comparator.comparing(Entry::from).thenComparing(Entry::label));
        html.append("<details class=\"timeline-list\"><summary>")
                .append(escaped(timeline.words().asList()))
                .append("</summary><ol>");
        int year = Integer.MIN_VALUE;
        for (Entry entry : entries) {
            if (entry.from.getYear() != year) {
                html.append(year == Integer.MIN_VALUE ? "" : "</ul></li>");
                year = entry.from.getYear();
                html.append("<li><b>").append(year).append("</b><ul>");
            }
            item(html, entry.label, entry.href, entry.dates, entry.isOff);
        }
        html.append(entries.isEmpty() ? "" : "</ul></li>");
        undated(html, timeline, undated);
        html.append("</ol></details>");
    }

    private static void undated(StringBuilder html, Timeline timeline, List<Mark> undated) {
        if (!undated.isEmpty()) {
            html.append("<li><b>").append(escaped(timeline.words().undated())).append("</b><ul>");
            undated.forEach(m -> item(html, m.said(), m.href(), m.dates(), false));
            html.append("</ul></li>");
        }
    }

    private static void item(StringBuilder html, String label, String href, String dates, boolean isOff) {
        html.append("<li>");
        if (href.isEmpty()) {
            html.append(escaped(label));
        } else {
            html.append("<a href=\"")
                    .append(escaped(href))
                    .append("\">")
                    .append(escaped(label))
                    .append("</a>");
        }
        if (!dates.isEmpty()) {
            html.append(isOff ? " <span><s>" : " <span>")
                    .append(escaped(dates))
                    .append(isOff ? "</s></span>" : "</span>");
        }
        html.append("</li>");
    }
}
