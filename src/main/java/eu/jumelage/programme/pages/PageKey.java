package eu.jumelage.programme.pages;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * Where a page of a list ended, as it stands in the address.
 *
 * @param at by which the last row was sorted
 */
record PageKey(Phase phase, OffsetDateTime at, UUID id) {

    /** The parts of the orders in which activities stand. */
    enum Phase {
        COMING,
        PAST,
        CHANGED,
        TITLE
    }

    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    /** Before all rows of that part. */
    static PageKey first(Phase phase) {
        return phase == Phase.COMING || phase == Phase.TITLE
                ? new PageKey(phase, OffsetDateTime.MIN, LOWEST)
                : new PageKey(phase, OffsetDateTime.MAX, HIGHEST);
    }

    /** What stands in the address; what is no key leads to the beginning. */
    static PageKey of(String typed, Phase beginning) {
        String[] parts = typed.split("~");
        if (parts.length != 3) {
            return first(beginning);
        }
        try {
            Phase phase = Phase.valueOf(parts[0].toUpperCase(Locale.ROOT));
            boolean fits = phase == beginning || phase == Phase.PAST && beginning == Phase.COMING;
            return fits
                    ? new PageKey(phase, OffsetDateTime.parse(parts[1]), UUID.fromString(parts[2]))
                    : first(beginning);
        } catch (DateTimeException | IllegalArgumentException other) {
            return first(beginning);
        }
    }

    @Override
    public String toString() {
        return phase.name().toLowerCase(Locale.ROOT) + "~" + at + "~" + id;
    }
}
