package eu.jumelage.portal.drawing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partnership from its agreement to today and what is coming, or to its end: marks on lanes where there is room for a
 * picture, and always the same as a list by year.
 *
 * @param now where the story stands; null for an ended partnership of which nobody knows when it ended
 */
public record Timeline(
        List<Lane> lanes, List<Band> disruptions, @Nullable Now now, Words words) {
    private static final Cache<Timeline, String> DRAWN =
            Caffeine.newBuilder().maximumSize(256).build();

    /** What belongs together: agreements, visits, editions, exhibitions. */
    public record Lane(String name, List<Mark> marks) {
        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /**
     * @param dates the time in words, as the list says it ("8.-9. November 2019"); for an unknown one what the page
     *     says
     * @param href its page, or nothing
     * @param remark the state in a word where it needs one ("cancelled"), or nothing
     */
    public record Mark(When when, String label, String dates, String href, State state, String remark) {
        String said() {
            return remark.isEmpty() ? label : label + " (" + remark + ")";
        }
    }

    /** When something was or will be, as exactly as the office knows it. */
    public sealed interface When {
        record Days(LocalDate from, LocalDate to) implements When {
            public Days {
                if (to.isBefore(from)) {
                    throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
                }
            }
        }

        record Month(YearMonth month) implements When {}

        record Year(int year) implements When {}

        record Unknown() implements When {}
    }

    public enum State {
        PLANNED,
        HELD,
        CANCELLED,
        POSTPONED,
        /** A partnership that rests, goes on or ends. */
        TURN;

        /** Whether the day no longer holds. */
        boolean isOff() {
            return this == CANCELLED || this == POSTPONED;
        }
    }

    /**
     * @param name "today", or "ended"
     * @param over whether the partnership ended on that day
     */
    public record Now(LocalDate day, String name, boolean over) {}

    /** What struck: drawn across all lanes. */
    public record Band(LocalDate from, LocalDate to, String name, String dates, String href) {}

    /**
     * @param asList opens the list ("As a list by year")
     * @param undated heads what has no date ("Date unknown")
     * @param reader whose language counts what a bundle stands for ("and 6 more")
     */
    public record Words(String asList, String undated, Language reader) {
        String others(int number) {
            return eu.jumelage.web.Words.in(reader).say("timeline.others", number);
        }
    }

    public Timeline {
        lanes = List.copyOf(lanes);
        disruptions = List.copyOf(disruptions);
    }

    /** The picture and the list, in one {@code <div class="timeline">}; nothing when there is no mark at all. */
    public String html() {
        return DRAWN.get(this, Timeline::drawn);
    }

    private String drawn() {
        if (lanes.stream().allMatch(l -> l.marks.isEmpty())) {
            return "";
        }
        var html = new StringBuilder("<div class=\"timeline\">");
        if (lanes.stream().flatMap(l -> l.marks.stream()).anyMatch(m -> !(m.when instanceof When.Unknown))) {
            TimelineDrawing.of(this, html);
        }
        TimelineList.of(this, html);
        return html.append("</div>").toString();
    }

    /** Every stretch of days that the picture must have room for. */
    Stream<Span> spans() {
        return Stream.concat(
                lanes.stream().flatMap(l -> l.marks.stream()).flatMap(m -> Span.of(m.when).stream()),
                Stream.concat(
                        disruptions.stream().map(b -> new Span(b.from, b.to, true)),
                        Stream.ofNullable(now).map(n -> new Span(n.day, n.day, true))));
    }
}
