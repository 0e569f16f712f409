package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a calendar (RFC 5545). */
final class CalendarContents {

    private final RawCalendar calendar;
    private final Names names;
    private final Language language;
    private final List<Found> found = new ArrayList<>();
    private final List<Left> left;

    private CalendarContents(RawCalendar calendar, Names names, Language language) {
        this.calendar = calendar;
        this.names = names;
        this.language = language;
        this.left = new ArrayList<>(calendar.left());
    }

    /** @param language of entries that do not say theirs */
    static Contents of(String text, Names names, Language language) {
        var contents = new CalendarContents(RawCalendar.of(text), names, language);
        if (contents.calendar.events().isEmpty() && contents.left.isEmpty()) {
            return Contents.unreadable("intake.calendar.none");
        }
        return contents.read();
    }

    private Contents read() {
        Set<String> apart = new HashSet<>();
        calendar.events().stream()
                .filter(event -> event.get("RECURRENCE-ID").isPresent())
                .forEach(event -> apart.add(source(event, moved(event))));
        for (RawEvent event : calendar.events()) {
            read(event, apart);
            if (found.size() + left.size() > Contents.MOST) {
                return Contents.unreadable("intake.too-many", Contents.MOST);
            }
        }
        return new Contents.Read(found, left, List.of()).once();
    }

    private void read(RawEvent event, Set<String> apart) {
        if (calendar.cancelled() || event.is("STATUS", "CANCELLED")) {
            refuse(event, "intake.calendar.cancelled");
            return;
        }
        RawEvent.Line start = event.get("DTSTART").orElse(null);
        if (start == null) {
            refuse(event, "intake.calendar.no-start");
            return;
        }
        switch (Stamp.of(start, calendar.zones(), names.home())) {
            case Stamp.UnknownZone(var zone) -> refuse(event, "intake.calendar.zone", zone);
            case Stamp.NoDate(var written) -> refuse(event, "intake.calendar.no-date", written);
            case Stamp.Day(var day) -> each(event, day.atStartOfDay(), names.home(), apart, new Timing.Days(day));
            case Stamp.Local local -> each(event, local.time(), local.zone(), apart, new Timing.Clock(local));
        }
    }

    /** One activity, or one for each time that it is repeated. */
    private void each(RawEvent event, LocalDateTime first, ZoneId zone, Set<String> apart, Timing timing) {
        RawEvent.Line rule = event.get("RRULE").orElse(null);
        if (rule == null) {
            sketch(event, first, timing, source(event, moved(event)), false);
            return;
        }
        switch (Repetition.of(rule.value().strip(), first, zone, excepted(event, zone))) {
            case Repetition.Refused(var words) -> refuse(event, words, Repetition.MOST);
            case Repetition.Times(var starts) -> {
                for (LocalDateTime start : starts) {
                    String source = source(event, start.toString());
                    if (!apart.contains(source)) {
                        sketch(event, start, timing, source, true);
                    }
                }
            }
        }
    }

    private void sketch(RawEvent event, LocalDateTime start, Timing timing, String source, boolean repeated) {
        var sketch = new Sketch(event.line());
        sketch.called(event.text("SUMMARY"));
        sketch.called(event.text("UID"));
        timing.write(sketch, event, start, calendar, names);
        new EventWords(event, names, language).write(sketch);
        if (repeated) {
            sketch.hint("intake.hint.repeated");
        }
        if (event.get("RDATE").isPresent()) {
            sketch.hint("intake.hint.more-dates");
        }
        sketch.close(source.isEmpty() ? "row:" + start + Names.folded(event.text("SUMMARY")) : source, found, left);
    }

    private void refuse(RawEvent event, String words, Object... arguments) {
        String label = event.text("SUMMARY").isEmpty() ? event.text("UID") : event.text("SUMMARY");
        left.add(new Left(event.line(), label, Problem.of("", words, arguments)));
    }

    private Set<LocalDateTime> excepted(RawEvent event, ZoneId zone) {
        var all = new HashSet<LocalDateTime>();
        for (RawEvent.Line line : event.all("EXDATE")) {
            for (String one : line.value().split(",")) {
                LocalDateTime time = local(new RawEvent.Line(line.name(), line.parameters(), one), zone);
                if (time != null) {
                    all.add(time);
                }
            }
        }
        return all;
    }

    /** Which of a repeated entry's times this one stands for; empty for an entry of its own. */
    private String moved(RawEvent event) {
        RawEvent.Line line = event.get("RECURRENCE-ID").orElse(null);
        LocalDateTime time = line == null ? null : local(line, zone(event));
        return time == null ? "" : time.toString();
    }

    private @Nullable ZoneId zone(RawEvent event) {
        return event.get("DTSTART")
                                .map(line -> Stamp.of(line, calendar.zones(), names.home()))
                                .orElse(null)
                        instanceof Stamp.Local local
                ? local.zone()
                : null;
    }

    private @Nullable LocalDateTime local(RawEvent.Line line, @Nullable ZoneId zone) {
        return switch (Stamp.of(line, calendar.zones(), names.home())) {
            case Stamp.Day(var day) -> day.atStartOfDay();
            case Stamp.Local stamp -> zone == null ? stamp.time() : stamp.in(zone);
            case Stamp.UnknownZone _, Stamp.NoDate _ -> null;
        };
    }

    private static String source(RawEvent event, String occurrence) {
        String uid = event.text("UID");
        return uid.isEmpty() ? "" : "uid:" + uid + (occurrence.isEmpty() ? "" : "#" + occurrence);
    }

    /** Whether an entry fills days or has a time. */
    private sealed interface Timing {

        void write(Sketch sketch, RawEvent event, LocalDateTime start, RawCalendar calendar, Names names);

        record Days(LocalDate first) implements Timing {
            @Override
            public void write(Sketch sketch, RawEvent event, LocalDateTime start, RawCalendar calendar, Names names) {
                sketch.days(
                        start.toLocalDate(),
                        start.toLocalDate().plusDays(EventLength.days(event, first, calendar, names)),
                        names.home());
            }
        }

        record Clock(Stamp.Local first) implements Timing {
            @Override
            public void write(Sketch sketch, RawEvent event, LocalDateTime start, RawCalendar calendar, Names names) {
                Duration length = EventLength.of(event, first, calendar, names);
                if (first.floating()) {
                    sketch.hint("intake.hint.floating", first.zone().getId());
                }
                sketch.timed(start, length.isZero() ? null : start.plus(length), first.zone(), first.later());
            }
        }
    }
}
