package eu.jumelage.programme.intake;

import eu.jumelage.web.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of day as people write them in German, French, Dutch and English; the day stands before the month.
 *
 * @param iso as precise as it was written: "2027-03-05", "2027-03", "2027"
 */
record WrittenDate(String iso, Optional<LocalTime> time) {

    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern WITH_TIME = Pattern.compile("(.*\\d)[T ,]+(\\d{1,2}[:h]\\d{2})(?::\\d{2})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th|e)? )?(\\p{L}+) (\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.h] ?(\\d{2})|h)?(?::\\d{2})?(?: ?(?:uhr|uur|heures|h))?");

    static Optional<WrittenDate> of(String written) {
        String plain = written.strip();
        Matcher both = WITH_TIME.matcher(plain);
        if (both.matches()) {
            Optional<LocalTime> time = clock(both.group(2));
            return time.isEmpty() ? Optional.empty() : date(both.group(1)).map(iso -> new WrittenDate(iso, time));
        }
        return date(plain).map(iso -> new WrittenDate(iso, Optional.empty()));
    }

    /** "19:30", "19.30 Uhr", "19h30", "19 h"; not a bare number. */
    static Optional<LocalTime> clock(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        Matcher found = CLOCK.matcher(plain);
        if (!found.matches() || plain.matches("\\d+")) {
            return Optional.empty();
        }
        return valid(() -> LocalTime.of(
                Integer.parseInt(found.group(1)), found.group(2) == null ? 0 : Integer.parseInt(found.group(2))));
    }

    private static Optional<String> date(String written) {
        Matcher found = ISO.matcher(written);
        if (found.matches()) {
            return iso(found.group(1), found.group(2), found.group(3));
        }
        found = DAY.matcher(written);
        if (found.matches()) {
            return iso(found.group(3), found.group(2), found.group(1));
        }
        found = MONTH.matcher(written);
        if (found.matches()) {
            return iso(found.group(2), found.group(1), null);
        }
        found = NAMED.matcher(Names.folded(written));
        Integer month = found.matches() ? MONTHS.get(found.group(2)) : null;
        return month == null ? Optional.empty() : iso(found.group(3), month.toString(), found.group(1));
    }

    private static Optional<String> iso(String year, @Nullable String month, @Nullable String day) {
        int inYear = Integer.parseInt(year);
        return valid(() -> {
            if (month == null) {
                return Year.of(inYear).toString();
            }
            int inMonth = Integer.parseInt(month);
            return day == null
                    ? YearMonth.of(inYear, inMonth).toString()
                    : LocalDate.of(inYear, inMonth, Integer.parseInt(day)).toString();
        });
    }

    private static <T> Optional<T> valid(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (Language language : List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    months.put(Names.folded(month.getDisplayName(style, language.locale())), month.getValue());
                }
            }
        }
        return months;
    }
}
