package eu.jumelage.mail.pages;

import eu.jumelage.mail.Message.Entry;
import eu.jumelage.office.Moments;
import eu.jumelage.office.SaidDay;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;

/** Calendar entries as somebody reads them who knows nothing of their format. */
public final class EntryWords {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    public record Line(String name, String value) {}

    private final Language reader;

    private EntryWords(Language reader) {
        this.reader = reader;
    }

    /** Of each entry what it says. */
    static List<List<Line>> of(@Nullable Entry entry, Language reader) {
        if (entry == null) {
            return List.of();
        }
        var words = new EntryWords(reader);
        try {
            return new CalendarBuilder()
                    .build(new StringReader(entry.file())).getComponents(Component.VEVENT).stream()
                            .map(words::lines)
                            .toList();
        } catch (IOException | ParserException | RuntimeException broken) {
            return List.of(List.of(new Line(words.say("mail.entry.broken"), String.valueOf(broken.getMessage()))));
        }
    }

    private List<Line> lines(Component event) {
        var lines = new ArrayList<Line>();
        add(lines, event, Property.SUMMARY, "mail.entry.title");
        add(lines, event, Property.DTSTART, "mail.entry.start");
        add(lines, event, Property.DTEND, "mail.entry.end");
        add(lines, event, Property.LOCATION, "mail.entry.place");
        add(lines, event, Property.SEQUENCE, "mail.entry.sequence");
        return lines;
    }

    private void add(List<Line> lines, Component event, String name, String label) {
        event.getProperty(name)
                .map(found -> (Property) found)
                .ifPresent(found -> lines.add(new Line(
                        say(label),
                        switch (name) {
                            case Property.DTSTART -> time(found, 0);
                            case Property.DTEND -> time(found, 1);
                            default -> found.getValue();
                        })));
    }

    /**
     * @param beyond by how many days a whole day is said too late: an end is the day after the last (RFC 5545, 3.6.1)
     */
    private String time(Property property, int beyond) {
        String value = property.getValue();
        if (!value.contains("T")) {
            return SaidDay.of(
                    LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).minusDays(beyond), reader);
        }
        String zone = property.getParameter("TZID")
                .map(each -> ((Parameter) each).getValue())
                .orElse("UTC");
        var at = LocalDateTime.parse(value.replace("Z", ""), LOCAL).atZone(ZoneId.of(zone));
        return Moments.said(at.toInstant(), reader, at.getZone()) + " (" + zone + ")";
    }

    private String say(String key) {
        return Words.in(reader).say(key);
    }
}
