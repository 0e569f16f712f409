package eu.jumelage.portal.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list goes on: the last row's instant and id, as the address says it ("1573257600-<uuid>", seconds
 * of the epoch; "undated-<uuid>" among those without a date).
 */
public record PageKey(OffsetDateTime at, UUID id) {
    static final UUID FIRST = new UUID(0, 0);
    static final UUID LAST = new UUID(-1, -1);
    private static final String UNDATED = "undated";

    public static PageKey of(Optional<Instant> at, UUID id) {
        return new PageKey(at.map(a -> a.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MIN), id);
    }

    /** Empty for what is no key. */
    public static Optional<PageKey> parse(String key) {
        int dash = key.indexOf('-', 1);
        if (dash < 0 || key.length() > 60) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(key.substring(dash + 1));
            String at = key.substring(0, dash);
            return Optional.of(new PageKey(
                    at.equals(UNDATED)
                            ? OffsetDateTime.MIN
                            : Instant.ofEpochSecond(Long.parseLong(at)).atOffset(ZoneOffset.UTC),
                    id));
        } catch (IllegalArgumentException | DateTimeException garbled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (at.equals(OffsetDateTime.MIN) ? UNDATED : at.toEpochSecond()) + "-" + id;
    }
}
