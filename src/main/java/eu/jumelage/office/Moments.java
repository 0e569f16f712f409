package eu.jumelage.office;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** Moments as people of the office read them. */
public final class Moments {

    private Moments() {}

    /** Day and time to the minute: "22. Nov. 2026, 10:42". */
    public static String said(Instant moment, Language reader, ZoneId zone) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, reader.icu());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return SaidDay.ordinal(format.format(Date.from(moment)), reader);
    }

    /** Until when: what ends as a day does, ends on that day and not at midnight of the next. */
    public static String until(Instant end, Language reader, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(end, zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? SaidDay.of(local.toLocalDate().minusDays(1), reader)
                : said(end, reader, zone);
    }
}
