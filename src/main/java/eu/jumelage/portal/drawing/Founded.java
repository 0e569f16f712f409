package eu.jumelage.portal.drawing;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import eu.jumelage.web.Language;
import java.text.FieldPosition;
import java.time.LocalDate;

/**
 * The founding date as a plate sets it: the year very large, the rest of the date where the language has it.
 *
 * @param since the words before it ("Partner cities since")
 * @param datetime for machines: "1992-06-01", "1992-06" or "1992"; nothing for a stretch of years
 * @param before what the language writes before the year ("1. Juni"), or nothing
 * @param year "1992", or "2000–2015" of an ended partnership
 * @param after what it writes behind ("június 1."), or nothing
 */
public record Founded(String since, String datetime, String before, String year, String after) {

    /** A whole date, as the reader's language writes it. */
    public static Founded on(LocalDate day, String since, Language reader) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale(reader));
        return of(day, day.toString(), since, reader, format);
    }

    /** When only the month is known: the first day of it stands for it. */
    public static Founded inMonth(LocalDate month, String since, Language reader) {
        DateFormat format = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, reader.icu());
        return of(month, month.toString().substring(0, 7), since, reader, format);
    }

    /** When only the year is known. */
    public static Founded inYear(int year, String since) {
        return new Founded(since, Integer.toString(year), "", Integer.toString(year), "");
    }

    /** From the year of its founding to that of its end. */
    public static Founded until(int first, int last, String words) {
        return first < last ? new Founded(words, "", "", first + "–" + last, "") : inYear(first, words);
    }

    boolean isStretch() {
        return datetime.isEmpty();
    }

    /** English as in Britain, as everywhere in the portal. */
    private static ULocale locale(Language reader) {
        return reader.equals(Language.ENGLISH) ? ULocale.UK : reader.icu();
    }

    private static Founded of(LocalDate day, String datetime, String since, Language reader, DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        if (format instanceof SimpleDateFormat simple) {
            var calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
            calendar.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            var year = new FieldPosition(DateFormat.Field.YEAR);
            String text = simple.format(calendar, new StringBuffer(), year).toString();
            return new Founded(
                    since,
                    datetime,
                    ordinal(text.substring(0, year.getBeginIndex()).strip(), reader),
                    text.substring(year.getBeginIndex(), year.getEndIndex()),
                    text.substring(year.getEndIndex()).strip());
        }
        throw new IllegalStateException("ICU writes dates in another way than we know");
    }

    /** French says "1er juin"; CLDR has no pattern for it. */
    private static String ordinal(String date, Language reader) {
        return reader.equals(Language.FRENCH) ? date.replaceFirst("^1 ", "1er ") : date;
    }
}
