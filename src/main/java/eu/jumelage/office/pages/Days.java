package eu.jumelage.office.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.office.SaidDay;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days as readers write them: "6. Dezember 2026". */
final class Days {

    private Days() {}

    static String said(LocalDate day, Language reader) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, reader.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return SaidDay.ordinal(
                format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())), reader);
    }
}
