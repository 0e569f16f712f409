package eu.jumelage.portal.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the next page of found activities goes on, as the address says it ("w3-1573257600-<uuid>").
 *
 * @param begun whether the last word was taken for the beginning of one, as on the page before
 * @param nearness of the last one shown, 3 for the nearest
 * @param at when that one starts; MIN where it has no date
 */
public record SearchKey(boolean begun, int nearness, OffsetDateTime at, UUID id) {

    private static final Pattern WRITTEN = Pattern.compile("([wb])([0-3])-(undated|-?[0-9]{1,12})-([0-9a-f-]{36})");

    /** Before the first one. */
    static SearchKey first(boolean begun) {
        return new SearchKey(begun, 4, OffsetDateTime.MAX, new UUID(-1, -1));
    }

    /** Empty for what is no key. */
    public static Optional<SearchKey> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SearchKey(
                    parts.group(1).equals("b"),
                    Integer.parseInt(parts.group(2)),
                    parts.group(3).equals("undated")
                            ? OffsetDateTime.MIN
                            : Instant.ofEpochSecond(Long.parseLong(parts.group(3)))
                                    .atOffset(ZoneOffset.UTC),
                    UUID.fromString(parts.group(4))));
        } catch (IllegalArgumentException | DateTimeException garbled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String when = at.equals(OffsetDateTime.MIN) ? "undated" : String.valueOf(at.toEpochSecond());
        return (begun ? "b" : "w") + nearness + "-" + when + "-" + id;
    }
}
