package eu.jumelage.office.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/** When something was done, as members read it: in their language, by the clock of the house. */
final class Moments {

    private Moments() {}

    static String said(Instant at, Language language) {
        var format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, language.icu());
        format.setTimeZone(TimeZone.getTimeZone(ZoneId.systemDefault().getId()));
        return format.format(Date.from(at));
    }
}
