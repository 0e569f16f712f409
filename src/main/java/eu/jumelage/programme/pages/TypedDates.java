package eu.jumelage.programme.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** The dates of a form's first run, as a reader says them. */
final class TypedDates {

    private TypedDates() {}

    /** "Fr., 5. März 2027, 19:30–22:00"; what nobody can read stays as it was typed; empty for none. */
    static String said(Entries entries, Language reader) {
        String from = entries.get("run.0.from");
        if (from.isEmpty()) {
            return "";
        }
        String until = entries.get("run.0.until");
        String days = until.isEmpty() || until.equals(from)
                ? day(from, reader)
                : day(from, reader) + " – " + day(until, reader);
        String begins = entries.get("run.0.from-time");
        String ends = entries.get("run.0.until-time");
        return begins.isEmpty() ? days : days + ", " + begins + (ends.isEmpty() ? "" : "–" + ends);
    }

    static String day(String iso, Language reader) {
        String skeleton = switch (iso.length()) {
            case 4 -> "y";
            case 7 -> "yMMMM";
            default -> "yMMMMEEEd";
        };
        try {
            LocalDate day = LocalDate.parse((iso + "-01-01").substring(0, 10));
            DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, reader.icu());
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeException | StringIndexOutOfBoundsException typed) {
            return iso;
        }
    }
}
