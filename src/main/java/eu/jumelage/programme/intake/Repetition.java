package eu.jumelage.programme.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** When a repeated entry of a calendar takes place (RFC 5545, 3.3.10), as far as an office plans ahead. */
sealed interface Repetition {

    /** As many as can be made at once by hand, too. */
    int MOST = 52;

    Pattern RHYTHM = Pattern.compile("(?i).*FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)\\b.*");
    Pattern UNTIL = Pattern.compile("(?i);?UNTIL=(\\d{8}(?:T\\d{6}Z?)?)");
    int YEARS = 30;

    record Times(List<LocalDateTime> starts) implements Repetition {}

    /** Why it cannot be: a key of the interface's words. */
    record Refused(String words) implements Repetition {}

    /** @param first in local time of that zone, which the repeated ones keep */
    static Repetition of(String rule, LocalDateTime first, ZoneId zone, Set<LocalDateTime> without) {
        if (!RHYTHM.matcher(rule).matches()) {
            return new Refused("intake.calendar.rhythm");
        }
        Matcher until = UNTIL.matcher(rule);
        boolean ends = until.find();
        if (!ends && !rule.toUpperCase(Locale.ROOT).contains("COUNT=")) {
            return new Refused("intake.calendar.endless");
        }
        try {
            LocalDateTime last = ends ? last(until.group(1), zone) : first.plusYears(YEARS);
            String rest = ends ? until.replaceFirst("") : rule;
            var all = new ArrayList<>(new Recur<LocalDateTime>(rest)
                    .getDates(first, first, first.plusYears(YEARS), MOST + without.size() + 1));
            all.removeIf(time -> time.isAfter(last));
            all.removeAll(without);
            return all.size() > MOST ? new Refused("intake.calendar.many") : new Times(List.copyOf(all));
        } catch (RuntimeException broken) { // the library has an exception of its own for each slip
            return new Refused("intake.calendar.rhythm");
        }
    }

    private static LocalDateTime last(String until, ZoneId zone) {
        return switch (Stamp.of(new RawEvent.Line("UNTIL", Map.of(), until), Map.of(), zone)) {
            case Stamp.Day(LocalDate day) -> day.atTime(LocalTime.MAX);
            case Stamp.Local(var time, var _, var _, var _) -> time;
            case Stamp.UnknownZone _, Stamp.NoDate _ -> throw new IllegalArgumentException("No end: " + until);
        };
    }
}
