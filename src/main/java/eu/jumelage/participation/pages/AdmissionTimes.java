package eu.jumelage.participation.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.programme.LocalEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when one can sign up, by the clock of the activity: a day alone is all of it, so it opens as that day
 * begins and closes as it ends.
 */
record AdmissionTimes(ZoneId zone) {

    static final String OPENS = "opens";
    static final String CLOSES = "closes";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    Entries typed(String key, @Nullable Instant moment) {
        if (moment == null) {
            return Entries.NONE;
        }
        ZonedDateTime local = moment.atZone(zone);
        boolean wholeDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = local.toLocalDate();
        return Entries.NONE
                .with(key, (wholeDay && isEnd(key) ? day.minusDays(1) : day).toString())
                .with(key + "-time", wholeDay ? "" : MINUTES.format(local));
    }

    /** What stands there already is kept to the second, however the form shows it. */
    @Nullable
    Instant read(Reading reading, String key, @Nullable Instant kept) {
        if (kept != null && isAsTyped(reading.entries(), key, kept)) {
            return kept;
        }
        Optional<LocalDate> day = reading.day(key);
        Optional<LocalTime> time = reading.time(key + "-time");
        if (day.isEmpty()) {
            if (time.isPresent() && !reading.entries().has(key)) {
                reading.wrong(key, "problem.missing");
            }
            return null;
        }
        LocalDateTime local = time.map(day.get()::atTime)
                .orElseGet(() -> (isEnd(key) ? day.get().plusDays(1) : day.get()).atStartOfDay());
        return switch (LocalEntry.of(local, zone)) {
            case LocalEntry.Exact(var moment) -> moment.toInstant();
            case LocalEntry.Skipped(var before, var after) -> {
                reading.wrong(key + "-time", "problem.skipped", MINUTES.format(before), MINUTES.format(after));
                yield null;
            }
            // An hour too long does no harm; an hour too short would.
            case LocalEntry.Twice(var earlier, var later) -> (isEnd(key) ? later : earlier).toInstant();
        };
    }

    private static boolean isEnd(String key) {
        return key.equals(CLOSES);
    }

    private boolean isAsTyped(Entries entries, String key, Instant kept) {
        Entries shown = typed(key, kept);
        return shown.get(key).equals(entries.get(key))
                && shown.get(key + "-time").equals(entries.get(key + "-time"));
    }
}
