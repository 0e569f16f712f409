package eu.jumelage.programme.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.programme.LocalEntry;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Notices;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From when until when a notice is shown, in home's local time: what is left empty is now, and until further notice.
 */
@Component
class NoticeTimes {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final Cities cities;
    private final Notices notices;

    NoticeTimes(Cities cities, Notices notices) {
        this.cities = cities;
        this.notices = notices;
    }

    private ZoneId zone() {
        return cities.home().map(City::zone).orElse(ZoneOffset.UTC);
    }

    /** To the minute; midnight is a day alone, and as an end it is that of the day before. */
    Entries typed(String key, Instant moment) {
        if (moment.equals(Instant.MAX) || moment.equals(Instant.MIN)) {
            return Entries.NONE;
        }
        ZonedDateTime local = moment.atZone(zone());
        boolean wholeDays = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = local.toLocalDate();
        return Entries.NONE
                .with(key, (wholeDays && isEnd(key) ? day.minusDays(1) : day).toString())
                .with(key + "-time", wholeDays ? "" : MINUTES.format(local));
    }

    Instant from(Reading reading, @Nullable Notice now) {
        Optional<Instant> typed = read(reading, "from", now == null ? null : now.from());
        return typed.orElseGet(() -> now == null ? notices.now() : now.from());
    }

    Instant until(Reading reading, @Nullable Notice now) {
        return read(reading, "until", now == null ? null : now.until()).orElse(Instant.MAX);
    }

    /** What stands there already is kept to the second, however the form shows it. */
    private Optional<Instant> read(Reading reading, String key, @Nullable Instant kept) {
        if (kept != null && isAsTyped(reading.entries(), key, kept)) {
            return Optional.of(kept);
        }
        Optional<LocalDate> day = reading.day(key);
        Optional<LocalTime> time = reading.time(key + "-time");
        if (day.isEmpty()) {
            if (time.isPresent() && !reading.entries().has(key)) {
                reading.wrong(key, "problem.missing");
            }
            return Optional.empty();
        }
        return switch (LocalEntry.of(local(day.get(), time, key), zone())) {
            case LocalEntry.Exact(var moment) -> Optional.of(moment.toInstant());
            case LocalEntry.Skipped(var before, var after) -> {
                reading.wrong(key + "-time", "problem.skipped", MINUTES.format(before), MINUTES.format(after));
                yield Optional.empty();
            }
            // An hour too long does no harm; an hour too short would.
            case LocalEntry.Twice(var earlier, var later) -> Optional.of((isEnd(key) ? later : earlier).toInstant());
        };
    }

    private static LocalDateTime local(LocalDate day, Optional<LocalTime> time, String key) {
        return time.map(day::atTime).orElseGet(() -> (isEnd(key) ? day.plusDays(1) : day).atStartOfDay());
    }

    private static boolean isEnd(String key) {
        return key.equals("until");
    }

    private boolean isAsTyped(Entries entries, String key, Instant kept) {
        Entries shown = typed(key, kept);
        return shown.has(key)
                && shown.get(key).equals(entries.get(key))
                && shown.get(key + "-time").equals(entries.get(key + "-time"));
    }

    /** "22. Nov. 2026, 10:00 – 24. Nov. 2026, 18:00" */
    String period(Notice notice, Language reader) {
        String from = said(notice.from(), reader);
        return notice.until().equals(Instant.MAX) ? from + " –" : from + " – " + said(notice.until(), reader);
    }

    private String said(Instant moment, Language reader) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, reader.icu());
        format.setTimeZone(TimeZone.getTimeZone(zone().getId()));
        return format.format(Date.from(moment.truncatedTo(ChronoUnit.MINUTES)));
    }
}
