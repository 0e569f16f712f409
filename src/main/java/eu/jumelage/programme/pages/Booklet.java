package eu.jumelage.programme.pages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the programme of a visit is said, on the screen and on paper. */
final class Booklet {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private Booklet() {}

    /** With its weekday. */
    static String day(LocalDate day, Language reader) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMEEEEd", reader.icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        String said = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return reader.equals(Language.FRENCH) ? said.replaceFirst(" 1 ", " 1er ") : said;
    }

    /** "09:30–11:00"; empty where only the day is known. */
    static String time(Agenda.Item item) {
        return item.run().when() instanceof When.Timed(var start, var end)
                ? MINUTES.format(start) + "–" + MINUTES.format(end)
                : "";
    }

    /** The place, and where there. */
    static String where(Agenda.Item item, Map<String, String> places) {
        UUID place = item.run().where().place();
        return Stream.of(
                        place == null ? null : places.get(place.toString()),
                        item.aside().whereabouts())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** From when until when the visit goes, by its own dates or else by those of its programme. */
    static String period(Agenda agenda, Language reader) {
        var own = agenda.visit().runs().getFirst().when().columns();
        LocalDateTime from = own.startsLocal();
        LocalDateTime until = own.endsLocal();
        if (from == null || until == null) {
            var days = agenda.byDay().keySet();
            return days.isEmpty()
                    ? ""
                    : Dates.span(
                            agenda.byDay().firstKey().toString(),
                            agenda.byDay().lastKey().toString(),
                            reader);
        }
        int letters = switch (agenda.visit().runs().getFirst().when()) {
            case When.Years _ -> 4;
            case When.Months _ -> 7;
            case When.Timed _, When.Days _, When.Unknown _ -> 10;
        };
        return Dates.span(
                from.toString().substring(0, letters), until.toString().substring(0, letters), reader);
    }
}
