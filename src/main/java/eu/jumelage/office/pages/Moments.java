package eu.jumelage.office.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.Date;

/** Moments as the office reads them, in its own zone. */
public final class Moments {

    private Moments() {}

    /** Day and time to the minute: "22. Nov. 2026, 10:42". */
    public static String said(Instant moment, Language reader) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, reader.icu());
        format.setTimeZone(TimeZone.getDefault());
        return format.format(Date.from(moment));
    }
}
