package eu.jumelage.office;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;

/** A date as the office reads it, as precisely as it is known: "1. Juni 1992", "Juni 1992", "1992". */
public final class SaidDay {

    private SaidDay() {}

    /** @param iso ISO 8601, to the day, the month or the year; what is no date stays as it is */
    public static String of(String iso, Language reader) {
        try {
            return switch (iso.length()) {
                case 10 -> said(LocalDate.parse(iso), "yMMMMd", reader);
                case 7 -> said(YearMonth.parse(iso).atDay(1), "yMMMM", reader);
                case 4 -> said(Year.parse(iso).atDay(1), "y", reader);
                default -> iso;
            };
        } catch (DateTimeParseException typed) {
            return iso;
        }
    }

    public static String of(LocalDate day, Language reader) {
        return said(day, "yMMMMd", reader);
    }

    private static String said(LocalDate day, String skeleton, Language reader) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, reader.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return ordinal(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())), reader);
    }

    /** French says "1er juin"; CLDR has no pattern for it. */
    public static String ordinal(String date, Language reader) {
        return reader.equals(Language.FRENCH) ? date.replaceFirst("^1 ", "1er ") : date;
    }
}
