package eu.jumelage.portal.feeds;

import static eu.jumelage.web.Language.GERMAN;

import eu.jumelage.portal.reading.ActivityRecord;
import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.ListedRun.ListedPlace;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities as the portal reads them, for tests without a database. */
final class Sketch {

    static final Origin ORIGIN = new Origin(URI.create("https://berlin.example"));
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant CHANGED = Instant.parse("2026-11-01T12:34:56.789Z");
    static final ListedPlace TOWN_HALL =
            new ListedPlace(german("Rotes Rathaus"), "Rathausstraße 15", german("Berlin"), 52.5186, 13.4081, null);
    static final When EVENING = timed("2026-12-05T19:30", "2026-12-05T21:30", BERLIN);

    private Sketch() {}

    static Text german(String words) {
        return Text.of(GERMAN, words);
    }

    static When timed(String start, String end, ZoneId zone) {
        return new When.Timed(
                LocalDateTime.parse(start).atZone(zone),
                LocalDateTime.parse(end).atZone(zone));
    }

    static When days(String first, String last) {
        return new When.Days(LocalDate.parse(first), LocalDate.parse(last), BERLIN);
    }

    static ListedRun run(When when) {
        return run(when, Course.PLANNED);
    }

    static ListedRun run(When when, Course course) {
        return new ListedRun(
                new Run(
                        UUID.randomUUID(),
                        when,
                        Where.at(UUID.randomUUID()),
                        course,
                        course == Course.CANCELLED ? CHANGED : null,
                        3),
                TOWN_HALL);
    }

    static ListedRun online(When when, @Nullable String link) {
        return new ListedRun(new Run(UUID.randomUUID(), when, Where.online(link), Course.PLANNED, null, 1), null);
    }

    static Listed activity(Text title, ListedRun... runs) {
        return activity(title, german("Zusammenfassung"), runs);
    }

    static Listed activity(Text title, Text summary, ListedRun... runs) {
        UUID id = UUID.randomUUID();
        return new Listed(
                id,
                null,
                "concert",
                Text.of(GERMAN, Map.of(GERMAN, "Konzert", Language.FRENCH, "Concert")),
                title,
                summary,
                false,
                Course.of(Arrays.stream(runs).map(ListedRun::run).toList()),
                null,
                null,
                2026,
                CHANGED,
                List.of(runs),
                List.of(
                        new CityName(UUID.randomUUID(), german("Berlin"), "host", BERLIN, true),
                        new CityName(UUID.randomUUID(), german("Brüssel"), "guest", BERLIN, false)),
                Map.of("de", "abend", "fr", "soiree"),
                null,
                Instant.MAX,
                null,
                null);
    }

    static ActivityRecord record(ActivityRecord.Act... history) {
        return new ActivityRecord(
                null,
                null,
                null,
                null,
                null,
                List.of("de", "fr"),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(history),
                null,
                null,
                List.of(),
                Map.of());
    }

    /** The calendar as it is sent, in German. */
    static byte[] calendar(Listed... activities) {
        return calendar(GERMAN, activities);
    }

    static byte[] calendar(Language language, Listed... activities) {
        return new CalendarFile(
                        "Aktuelles",
                        "https://berlin.example/de/aktuelles",
                        Arrays.stream(activities)
                                .flatMap(activity -> Occurrence.of(activity).stream())
                                .toList(),
                        BERLIN,
                        language,
                        ORIGIN)
                .bytes();
    }
}
