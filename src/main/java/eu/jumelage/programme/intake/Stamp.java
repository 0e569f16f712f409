package eu.jumelage.programme.intake;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date or a time of a calendar (RFC 5545, 3.3.4 and 3.3.5). */
sealed interface Stamp {

    Pattern DAY = Pattern.compile("\\d{8}");
    Pattern TIME = Pattern.compile("\\d{8}T\\d{6}Z?");
    DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    record Day(LocalDate day) implements Stamp {}

    /**
     * @param later of a time that the clocks show twice, whether the second one is meant; null if it does not say
     * @param floating that no zone is said
     */
    record Local(LocalDateTime time, ZoneId zone, @Nullable Boolean later, boolean floating) implements Stamp {

        /** The same moment by another zone's clock. */
        LocalDateTime in(ZoneId other) {
            return zone.equals(other)
                    ? time
                    : time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
        }
    }

    /** The calendar names a zone of which nobody here knows the clock. */
    record UnknownZone(String name) implements Stamp {}

    record NoDate(String written) implements Stamp {}

    /** @param own what the calendar's names of zones mean; @param home for what says none */
    static Stamp of(RawEvent.Line line, Map<String, String> own, ZoneId home) {
        String value = line.value().strip();
        try {
            if (DAY.matcher(value).matches()) {
                return new Day(LocalDate.parse(
                        value, DateTimeFormatter.BASIC_ISO_DATE.withResolverStyle(ResolverStyle.STRICT)));
            }
            if (!TIME.matcher(value).matches()) {
                return new NoDate(value);
            }
            LocalDateTime time = LocalDateTime.parse(value.replace("Z", ""), WRITTEN);
            if (value.endsWith("Z")) {
                ZonedDateTime there = time.atZone(ZoneOffset.UTC).withZoneSameInstant(home);
                return new Local(there.toLocalDateTime(), home, isLater(there), false);
            }
            String named = line.parameter("TZID");
            if (named.isEmpty()) {
                return new Local(time, home, null, true);
            }
            // Of a time that occurs twice the first is meant (RFC 5545, 3.3.5).
            return zone(named, own)
                    .<Stamp>map(zone -> new Local(time, zone, false, false))
                    .orElseGet(() -> new UnknownZone(named));
        } catch (DateTimeException impossible) {
            return new NoDate(value);
        }
    }

    private static boolean isLater(ZonedDateTime time) {
        return !time.getOffset().equals(time.withEarlierOffsetAtOverlap().getOffset());
    }

    /** "Europe/Berlin", "/vendor.example/Europe/Berlin", "W. Europe Standard Time", or what the calendar explains. */
    static Optional<ZoneId> zone(String name, Map<String, String> own) {
        String[] parts = name.split("/");
        String lastTwo = parts.length < 2 ? name : parts[parts.length - 2] + "/" + parts[parts.length - 1];
        String windows = TimeZone.getIDForWindowsID(name, "001");
        return Stream.of(name, own.getOrDefault(name, ""), lastTwo, windows == null ? "" : windows)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .map(ZoneId::of);
    }
}
