package eu.jumelage.programme.saying;

import eu.jumelage.programme.When;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** The times of calendar entries (RFC 5545), and the zones in which they are said. */
public final class EntryTimes {

    private EntryTimes() {}

    /** Whether a calendar can keep it: a day is known. */
    public static boolean isDated(When when) {
        return when instanceof When.Timed || when instanceof When.Days;
    }

    /** DTSTART and DTEND of what {@link #isDated}. */
    public static List<Property> of(When when) {
        return switch (when) {
            case When.Timed(var start, var end)
            when isPlain(start) && isPlain(end) -> List.of(new DtStart<>(start), new DtEnd<>(end));
            case When.Timed(var start, var end) ->
                List.of(new DtStart<>(start.toInstant()), new DtEnd<>(end.toInstant()));
            case When.Days(var first, var last, var _) ->
                List.of(new DtStart<>(first), new DtEnd<>(last.plusDays(1)), ImmutableTransp.TRANSPARENT);
            case When.Months _, When.Years _, When.Unknown _ -> throw new IllegalArgumentException("No day: " + when);
        };
    }

    /** Every zone that these times are said in, explained for as long as they last. */
    public static List<VTimeZone> zones(List<When> times) {
        return times.stream()
                .filter(EntryTimes::needsZone)
                .collect(Collectors.groupingBy(when -> when.zone().getId(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(zone -> explained(ZoneId.of(zone.getKey()), zone.getValue()))
                .toList();
    }

    /** Of a local time that occurs twice a calendar means the first (RFC 5545, 3.3.5); the second is said in UTC. */
    private static boolean isPlain(ZonedDateTime time) {
        return !Zones.isUniversal(time.getZone())
                && time.getOffset().equals(time.withEarlierOffsetAtOverlap().getOffset());
    }

    /** Whether its time needs a zone that the calendar explains. */
    private static boolean needsZone(When when) {
        return when instanceof When.Timed(var start, var end) && isPlain(start) && isPlain(end);
    }

    private static VTimeZone explained(ZoneId zone, List<When> times) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return Zones.explained(
                zone,
                times.stream()
                        .flatMap(when -> when.startsAt().stream())
                        .min(order)
                        .orElseThrow(),
                times.stream()
                        .flatMap(when -> when.endsAt().stream())
                        .max(order)
                        .orElseThrow());
    }
}
