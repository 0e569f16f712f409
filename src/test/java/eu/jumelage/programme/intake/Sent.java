package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Files as others send them, to an office in Berlin that knows Brussels and Paris. */
final class Sent {

    static final String BRUSSELS = "11111111-1111-4111-8111-111111111111";
    static final String PARIS = "22222222-2222-4222-8222-222222222222";
    static final String TOWN_HALL = "33333333-3333-4333-8333-333333333333";

    static final Names NAMES = new Names(
            Map.of(
                    "brussel", BRUSSELS,
                    "bruxelles", BRUSSELS,
                    "brussels", BRUSSELS,
                    "paris", PARIS),
            Map.of("rotes rathaus", TOWN_HALL),
            Map.of("konzert", "concert", "concert", "concert", "webinar", "webinar"),
            List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH),
            ZoneId.of("Europe/Berlin"));

    private Sent() {}

    static Contents.Read calendar(String... events) {
        return (Contents.Read) CalendarContents.of(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n",
                NAMES,
                Language.GERMAN);
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:one@example.org\r\nSUMMARY:Konzert\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    /** The only activity in it. */
    static Found one(String... lines) {
        Contents.Read read = calendar(event(lines));
        if (read.found().size() != 1) {
            throw new AssertionError(read.toString());
        }
        return read.found().getFirst();
    }

    /** Why the only entry in it is refused. */
    static Problem refused(String... lines) {
        Contents.Read read = calendar(event(lines));
        if (!read.found().isEmpty() || read.left().size() != 1) {
            throw new AssertionError(read.toString());
        }
        return read.left().getFirst().why();
    }

    static Contents table(String text) {
        return TableContents.of(text, NAMES, Language.GERMAN);
    }

    static Contents.Read read(String text) {
        return (Contents.Read) table(text);
    }

    static List<String> hints(Found found) {
        return found.hints().stream().map(Problem::words).toList();
    }
}
