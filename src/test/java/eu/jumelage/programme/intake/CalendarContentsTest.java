package eu.jumelage.programme.intake;

import static eu.jumelage.programme.intake.Sent.calendar;
import static eu.jumelage.programme.intake.Sent.event;
import static eu.jumelage.programme.intake.Sent.hints;
import static eu.jumelage.programme.intake.Sent.one;
import static eu.jumelage.programme.intake.Sent.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars of others are read entry by entry; what cannot be an activity says why. */
class CalendarContentsTest {

    @Test
    void anEveningKeepsTheClockOfItsPlace() {
        Entries entries = one(
                        "DTSTART;TZID=Europe/Brussels:20270305T193000", "DTEND;TZID=Europe/Brussels:20270305T220000")
                .entries();
        assertThat(entries.get("title.de")).isEqualTo("Konzert");
        assertThat(time(entries)).isEqualTo("2027-03-05 19:30 2027-03-05 22:00 Europe/Brussels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20270305T183000Z|DTEND:20270305T210000Z|2027-03-05 19:30 2027-03-05 22:00 Europe/Berlin",
                "DTSTART:20270705T183000Z|DURATION:PT90M|2027-07-05 20:30 2027-07-05 22:00 Europe/Berlin",
                "DTSTART;TZID=W. Europe Standard Time:20270305T193000|DURATION:PT1H|2027-03-05 19:30 2027-03-05 20:30 Europe/Berlin",
                "DTSTART;TZID=/vendor.example/Europe/Paris:20270305T193000|DURATION:PT1H|2027-03-05 19:30 2027-03-05 20:30 Europe/Paris",
                "DTSTART;TZID=Europe/Berlin:20270305T230000|DTEND:20270306T010000Z|2027-03-05 23:00 2027-03-06 02:00 Europe/Berlin",
                "DTSTART;VALUE=DATE:20270305|DTEND;VALUE=DATE:20270308|2027-03-05  2027-03-07  Europe/Berlin",
                "DTSTART;VALUE=DATE:20270305|X-NONE:1|2027-03-05  2027-03-05  Europe/Berlin",
                "DTSTART;VALUE=DATE:20270305|DTEND;VALUE=DATE:20270305|2027-03-05  2027-03-05  Europe/Berlin",
                "DTSTART;VALUE=DATE:20270305|DURATION:P1W|2027-03-05  2027-03-11  Europe/Berlin"
            })
    void everyWayToSayWhenIsRead(String start, String end, String expected) {
        assertThat(time(one(start, end).entries())).isEqualTo(expected);
    }

    @Test
    void whatIsGuessedIsSaid() {
        assertThat(hints(one("DTSTART:20270305T193000"))).contains("intake.hint.floating", "intake.hint.no-end");
        Found found = one("DTSTART:20270305T183000Z", "DESCRIPTION:Zu Gast aus Bruxelles", "LOCATION:Halle 3");
        assertThat(found.partners()).containsExactly(Sent.BRUSSELS);
        assertThat(hints(found)).contains("intake.hint.partner-guessed", "intake.hint.place");
    }

    @Test
    void kindPartnerPlaceAndSecrecyAreRecognised() {
        Entries entries = one(
                        "DTSTART:20270305T183000Z",
                        "CATEGORIES:Concert,Paris\\,France,Paris",
                        "CLASS:PRIVATE",
                        "LOCATION:Rotes Rathaus\\, Rathausstraße 15\\, Berlin",
                        "URL:https://example.org/konzert")
                .entries();
        assertThat(entries.get("kind")).isEqualTo("concert");
        assertThat(entries.get("city.0.id")).isEqualTo(Sent.PARIS);
        assertThat(entries.get("visibility")).isEqualTo("internal");
        assertThat(entries.get("run.0.place")).isEqualTo(Sent.TOWN_HALL);
        assertThat(entries.get("link.0.address")).isEqualTo("https://example.org/konzert");
    }

    @Test
    void foldedAndEscapedTextIsWhole() {
        Entries entries = one(
                        "DTSTART:20270305T183000Z",
                        "DESCRIPTION:Chöre\\, Brot\\; Wein\\nund",
                        "  <script>x</script> \\\\n")
                .entries();
        assertThat(entries.get("text.de")).isEqualTo("Chöre, Brot; Wein\nund <script>x</script> \\n");
    }

    @Test
    void repeatedEntriesBecomeOneEachAndKeepTheirHour() {
        Contents.Read read = calendar(
                event(
                        "DTSTART;TZID=Europe/Berlin:20270302T180000",
                        "DTEND;TZID=Europe/Berlin:20270302T193000",
                        "RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4",
                        "EXDATE;TZID=Europe/Berlin:20270504T180000"),
                "BEGIN:VEVENT\r\nUID:one@example.org\r\nSUMMARY:Verlegt\r\nRECURRENCE-ID:20270601T160000Z\r\n"
                        + "DTSTART;TZID=Europe/Berlin:20270602T180000\r\nEND:VEVENT\r\n");
        assertThat(read.left()).isEmpty();
        assertThat(read.found())
                .extracting(found -> time(found.entries()).substring(0, 16), Found::source)
                .containsExactly(
                        tuple("2027-03-02 18:00", "uid:one@example.org#2027-03-02T18:00"),
                        tuple("2027-04-06 18:00", "uid:one@example.org#2027-04-06T18:00"),
                        tuple("2027-06-02 18:00", "uid:one@example.org#2027-06-01T18:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;TZID=Europe/Berlin:20270328T023000|X:1|problem.skipped",
                "DTSTART;TZID=Europe/Berlin:20270328T013000|DTEND;TZID=Europe/Berlin:20270328T023000|problem.skipped",
                "DTSTART:20270305T193000Z|DTEND:20270305T183000Z|problem.ends-before",
                "DTSTART;VALUE=DATE:20270305|DTEND;VALUE=DATE:20270301|problem.ends-before",
                "DTSTART;VALUE=DATE:20270230|X:1|intake.calendar.no-date",
                "DTSTART:morgen|X:1|intake.calendar.no-date",
                "DTSTART;TZID=Nowhere/Land:20270305T193000|X:1|intake.calendar.zone",
                "X:1|X:2|intake.calendar.no-start",
                "DTSTART:20270305T193000Z|STATUS:CANCELLED|intake.calendar.cancelled",
                "DTSTART:20270305T193000Z|RRULE:FREQ=WEEKLY|intake.calendar.endless",
                "DTSTART:20270305T193000Z|RRULE:FREQ=SECONDLY;COUNT=5|intake.calendar.rhythm",
                "DTSTART:20270305T193000Z|RRULE:FREQ=WEEKLY;COUNT=oft|intake.calendar.rhythm",
                "DTSTART:20270305T193000Z|RRULE:FREQ=DAILY;UNTIL=20270801|intake.calendar.many",
                "DTSTART:20270305T193000Z|X;A=b;C|intake.calendar.broken"
            })
    void whatCannotBeSaysWhy(String start, String end, String words) {
        assertThat(refused(start, end).words()).isEqualTo(words);
    }

    @Test
    void ofAnHourThatOccursTwiceTheMomentStays() {
        assertThat(one("DTSTART:20271031T003000Z", "DURATION:PT3H").entries().get("run.0.twice"))
                .isEqualTo("earlier");
        assertThat(one("DTSTART:20271031T013000Z", "DURATION:PT3H").entries().get("run.0.twice"))
                .isEqualTo("later");
    }

    @Test
    void aBrokenEntryCostsItselfOnly() {
        Contents.Read read = calendar(
                "BEGIN:VEVENT\r\nSUMMARY:Ohne Ende\r\n",
                event("DTSTART:20270305T193000Z"),
                event("DTSTART:20270305T193000Z"),
                "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20270305T193000Z\r\nEND:VEVENT\r\n",
                "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:" + "x".repeat(100_000)
                        + "\r\nDTSTART:20270305T193000Z\r\nEND:VEVENT\r\n");
        assertThat(read.found()).hasSize(1);
        assertThat(read.left())
                .extracting(Left::line, left -> left.why().words())
                .containsExactlyInAnyOrder(
                        tuple(3L, "intake.calendar.broken"),
                        tuple(10L, "intake.twice"),
                        tuple(15L, "intake.no-title"),
                        tuple(19L, "intake.too-long"));
    }

    @Test
    void moreThanAnybodyCanLookAtIsRefusedAsAWhole() {
        String events = IntStream.range(0, Contents.MOST + 1)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:" + i + "\nSUMMARY:a\nDTSTART:20270305T193000Z\nEND:VEVENT\n")
                .collect(Collectors.joining());
        assertThat(CalendarContents.of("BEGIN:VCALENDAR\n" + events, Sent.NAMES, Language.GERMAN))
                .isEqualTo(Contents.unreadable("intake.too-many", Contents.MOST));
        assertThat(CalendarContents.of("BEGIN:VCALENDAR\nEND:VCALENDAR\n", Sent.NAMES, Language.GERMAN))
                .isEqualTo(Contents.unreadable("intake.calendar.none"));
    }

    private static String time(Entries entries) {
        return String.join(
                " ",
                entries.get("run.0.from"),
                entries.get("run.0.from-time"),
                entries.get("run.0.until"),
                entries.get("run.0.until-time"),
                entries.get("run.0.zone"));
    }
}
