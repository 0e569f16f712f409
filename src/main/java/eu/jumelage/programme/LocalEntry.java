package eu.jumelage.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A local time as somebody typed it, read in the zone of the place: a clock change can skip it or make it occur twice.
 */
public sealed interface LocalEntry {

    /** The one moment that was meant. */
    record Exact(ZonedDateTime time) implements LocalEntry {}

    /** The clocks skip it. Offered instead: as far before the change, and as far after it. */
    record Skipped(ZonedDateTime before, ZonedDateTime after) implements LocalEntry {}

    /** The clocks show it twice: which one is meant must be asked. */
    record Twice(ZonedDateTime earlier, ZonedDateTime later) implements LocalEntry {}

    static LocalEntry of(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return new Exact(local.atZone(zone));
        }
        if (offsets.isEmpty()) {
            Duration gap = zone.getRules().getTransition(local).getDuration();
            return new Skipped(local.minus(gap).atZone(zone), local.plus(gap).atZone(zone));
        }
        ZonedDateTime either = local.atZone(zone);
        return new Twice(either.withEarlierOffsetAtOverlap(), either.withLaterOffsetAtOverlap());
    }
}
