package eu.jumelage.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** Reads calendars as strictly as two parsers can. */
final class Calendars {

    private Calendars() {}

    static Calendar strict(byte[] ics) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException broken) {
            throw new AssertionError(new String(ics, StandardCharsets.UTF_8), broken);
        }
    }

    static ICalendar second(byte[] ics) {
        ICalendar calendar =
                Biweekly.parse(new String(ics, StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    static List<VEvent> events(byte[] ics) {
        return strict(ics).getComponents("VEVENT");
    }

    /** The only one, which both parsers find alone. */
    static VEvent event(byte[] ics) {
        assertThat(second(ics).getEvents()).hasSize(1);
        assertThat(events(ics)).hasSize(1);
        return events(ics).getFirst();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("");
    }

    /** Its lines, unfolded. */
    static List<String> lines(byte[] ics) {
        return new String(ics, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }
}
