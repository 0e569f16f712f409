package eu.jumelage.partnerships.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;
import java.time.ZoneOffset;
import java.util.Date;

/** A date of the register as a reader says it, as precisely as it is known. */
final class SaidDate {

    private SaidDate() {}

    static String of(PartialDate date, Language reader) {
        String skeleton = switch (date) {
            case PartialDate.Day _ -> "yMMMd";
            case PartialDate.InMonth _ -> "yMMM";
            case PartialDate.InYear _ -> "y";
        };
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, reader.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
