package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * A calendar cut into its entries before anything is read, so that a broken one costs only itself.
 *
 * @param left entries that nobody can read
 * @param zones what the calendar's own names of zones mean, where it says so (X-LIC-LOCATION)
 * @param cancelled that all of it is a cancellation (METHOD)
 */
record RawCalendar(List<RawEvent> events, List<Left> left, Map<String, String> zones, boolean cancelled) {

    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";

    static RawCalendar of(String text) {
        var events = new ArrayList<RawEvent>();
        var left = new ArrayList<Left>();
        var zones = new HashMap<String, String>();
        boolean cancelled = false;
        StringBuilder open = null;
        String zone = "";
        long begun = 0;
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.strip().toUpperCase(Locale.ROOT);
            if (bare.equals(BEGIN)) {
                if (open != null) {
                    left.add(new Left(begun, "", Problem.of("", "intake.calendar.broken")));
                }
                open = new StringBuilder();
                begun = number;
            } else if (bare.equals(END) && open != null) {
                read(open, begun, events, left);
                open = null;
            } else if (open != null) {
                open.append(line).append("\r\n");
            } else if (bare.startsWith("TZID:")) {
                zone = line.strip().substring("TZID:".length());
            } else if (bare.startsWith("X-LIC-LOCATION:")) {
                zones.put(zone, line.strip().substring("X-LIC-LOCATION:".length()));
            } else {
                cancelled |= bare.equals("METHOD:CANCEL");
            }
        }
        if (open != null) {
            left.add(new Left(begun, "", Problem.of("", "intake.calendar.broken")));
        }
        return new RawCalendar(events, left, zones, cancelled);
    }

    private static void read(StringBuilder lines, long begun, List<RawEvent> events, List<Left> left) {
        var collected = new Collected();
        try {
            String whole = "BEGIN:VCALENDAR\r\n" + BEGIN + "\r\n" + lines + END + "\r\nEND:VCALENDAR\r\n";
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(whole), true), collected);
            events.add(new RawEvent(begun, List.copyOf(collected.lines)));
        } catch (ParserException | IOException | RuntimeException broken) { // the parser's own slips included
            left.add(new Left(begun, collected.title(), Problem.of("", "intake.calendar.broken")));
        }
    }

    /** Only what stands in the entry itself, not in its alarms. */
    private static final class Collected implements ContentHandler {

        private final List<RawEvent.Line> lines = new ArrayList<>();
        private int depth;
        private String name = "";
        private String value = "";
        private Map<String, String> parameters = new HashMap<>();

        String title() {
            return lines.stream()
                    .filter(line -> line.name().equals("SUMMARY"))
                    .findFirst()
                    .map(RawEvent.Line::text)
                    .orElse("");
        }

        @Override
        public void startCalendar() {}

        @Override
        public void endCalendar() {}

        @Override
        public void startComponent(String component) {
            depth++;
        }

        @Override
        public void endComponent(String component) {
            depth--;
        }

        @Override
        public void startProperty(String property) {
            name = property.strip().toUpperCase(Locale.ROOT);
            value = "";
            parameters = new HashMap<>();
        }

        @Override
        public void parameter(String parameter, String said) {
            parameters.put(parameter.toUpperCase(Locale.ROOT), said.replace("\"", ""));
        }

        @Override
        public void propertyValue(String said) {
            value = said;
        }

        @Override
        public void endProperty(String property) {
            if (depth == 1) {
                lines.add(new RawEvent.Line(name, Map.copyOf(parameters), value));
            }
        }
    }
}
