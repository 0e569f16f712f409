package eu.jumelage.mail.pages;

import eu.jumelage.mail.Message.Entry;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;

/** A calendar entry as somebody reads it who knows nothing of its format. */
public final class EntryWords {

    public record Line(String name, String value) {}

    private EntryWords() {}

    static List<Line> of(@Nullable Entry entry, Language reader) {
        if (entry == null) {
            return List.of();
        }
        Words words = Words.in(reader);
        try {
            var calendar = new CalendarBuilder().build(new StringReader(entry.file()));
            var lines = new ArrayList<Line>();
            for (Component event : calendar.getComponents(Component.VEVENT)) {
                add(lines, event, Property.SUMMARY, words.say("mail.entry.title"));
                add(lines, event, Property.DTSTART, words.say("mail.entry.start"));
                add(lines, event, Property.DTEND, words.say("mail.entry.end"));
                add(lines, event, Property.LOCATION, words.say("mail.entry.place"));
                add(lines, event, Property.SEQUENCE, words.say("mail.entry.sequence"));
            }
            return lines;
        } catch (IOException | ParserException | RuntimeException broken) {
            return List.of(new Line(words.say("mail.entry.broken"), String.valueOf(broken.getMessage())));
        }
    }

    private static void add(List<Line> lines, Component event, String property, String name) {
        event.getProperty(property).ifPresent(found -> lines.add(new Line(name, said((Property) found))));
    }

    /** "20270503T190000" as "2027-05-03 19:00", with its zone. */
    private static String said(Property property) {
        String zone = property.getParameter("TZID")
                .map(each -> " " + ((net.fortuna.ical4j.model.Parameter) each).getValue())
                .orElse("");
        String day = property.getValue().replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)$", "$1-$2-$3");
        String time = day.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)\\d\\d(Z?)$", "$1-$2-$3 $4:$5 $6")
                .strip();
        return time.replaceFirst(" Z$", " UTC") + zone;
    }
}
