package eu.jumelage.programme.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.programme.pages.Occurrences.Occurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;

/**
 * Where many of a kind are made at once: the rhythm, and every date that follows from it.
 *
 * @param original what is repeated: "record" or "draft"
 * @param id of the original
 * @param typed what stands in the form
 * @param zone of the original
 * @param home whose time is said beside it
 */
public record RepeatPage(
        OfficeFrame frame,
        String original,
        String id,
        String title,
        Entries typed,
        List<Occurrence> occurrences,
        List<Problem> problems,
        ZoneId zone,
        ZoneId home)
        implements OfficePage {

    /** How many can be made at once. */
    public static final int MOST = Rhythm.MOST;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /** A date of the preview. */
    public record Line(String day, String time, String atHome, String note) {}

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public String value(String key) {
        return typed.get(key);
    }

    public String sentence(Problem problem) {
        return frame.say(problem.words(), problem.arguments().toArray());
    }

    /** What is wrong in a field; empty for nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(this::sentence)
                .orElse("");
    }

    public boolean isElsewhere() {
        return !zone.equals(home);
    }

    public List<Line> lines() {
        return occurrences.stream().map(this::line).toList();
    }

    private Line line(Occurrence one) {
        ZonedDateTime start = one.start();
        if (start == null) {
            return new Line(TypedDates.day(one.day().toString(), frame.language()), "", "", "");
        }
        ZonedDateTime end = one.end();
        String time = MINUTES.format(start) + (end == null ? "" : "–" + MINUTES.format(end));
        String note = one.twice()
                ? frame.say("repeat.twice")
                : one.shifted() ? frame.say("repeat.shifted", offset(start)) : "";
        return new Line(
                TypedDates.day(one.day().toString(), frame.language()),
                time,
                MINUTES.format(start.withZoneSameInstant(home)),
                note);
    }

    private static String offset(ZonedDateTime time) {
        ZoneOffset offset = time.getOffset();
        return offset.equals(ZoneOffset.UTC)
                ? "UTC"
                : "UTC" + offset.getId().replace(":00", "").replace("+0", "+");
    }

    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }

    public String called(DayOfWeek day) {
        LocalDate any = LocalDate.of(2027, 3, 1).with(day); // a Monday
        DateFormat format =
                DateFormat.getInstanceForSkeleton("cccc", frame.language().icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(any.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
