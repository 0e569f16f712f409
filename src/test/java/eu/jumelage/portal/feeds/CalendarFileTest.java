package eu.jumelage.portal.feeds;

import static eu.jumelage.portal.feeds.Calendars.event;
import static eu.jumelage.portal.feeds.Calendars.events;
import static eu.jumelage.portal.feeds.Calendars.lines;
import static eu.jumelage.portal.feeds.Calendars.value;
import static eu.jumelage.portal.feeds.Sketch.BERLIN;
import static eu.jumelage.portal.feeds.Sketch.EVENING;
import static eu.jumelage.portal.feeds.Sketch.activity;
import static eu.jumelage.portal.feeds.Sketch.calendar;
import static eu.jumelage.portal.feeds.Sketch.days;
import static eu.jumelage.portal.feeds.Sketch.german;
import static eu.jumelage.portal.feeds.Sketch.online;
import static eu.jumelage.portal.feeds.Sketch.run;
import static eu.jumelage.web.Language.DUTCH;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    @Test
    void aSubscribedFeedIsNoInvitation() {
        assertThat(lines(calendar(activity(german("Abend"), run(EVENING)))))
                .contains(
                        "NAME:Aktuelles",
                        "X-WR-CALNAME:Aktuelles",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H")
                .noneMatch(line -> line.startsWith("METHOD") || line.contains("LANGUAGE="));
    }

    @Test
    void anEntrySaysWhatWhenWhereAndSinceWhen() {
        var event = event(calendar(activity(german("Abend"), run(EVENING))));

        assertThat(value(event, "SUMMARY")).isEqualTo("Abend");
        assertThat(value(event, "LOCATION")).isEqualTo("Rotes Rathaus, Rathausstraße 15, Berlin");
        assertThat(value(event, "GEO")).isEqualTo("52.5186;13.4081");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Konzert,Brüssel");
        assertThat(value(event, "URL")).isEqualTo("https://berlin.example/de/aktivitaeten/abend");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261101T123456Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261101T123456Z");
    }

    @Test
    void drawnAgainItIsTheSameToTheByte() {
        Listed evening = activity(german("Abend"), run(EVENING));
        assertThat(calendar(evening)).isEqualTo(calendar(evening));
    }

    @Test
    void anEntryIsOneInAllLanguages() {
        Listed evening = activity(german("Abend"), run(EVENING));
        Set<String> uids = Stream.of(GERMAN, FRENCH, DUTCH)
                .map(language -> value(event(calendar(language, evening)), "UID"))
                .collect(Collectors.toSet());
        assertThat(uids).containsExactly(evening.runs().getFirst().run().id().toString());
    }

    @Test
    void wholeDaysEndWhereTheNextDayBegins() {
        assertThat(lines(calendar(activity(german("Tage"), run(days("2026-12-30", "2027-01-02"))))))
                .contains("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270103");
    }

    @Test
    void eachRunOfAnExhibitionIsAnEntryOfItsOwn() {
        var both = events(calendar(activity(
                german("Ausstellung"), run(days("2026-10-01", "2026-12-01")), run(days("2027-02-01", "2027-04-01")))));
        assertThat(both)
                .extracting(each -> value(each, "UID"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aMonthOrAYearIsNoAppointment() {
        byte[] ics = calendar(
                activity(german("Monat"), run(new When.Months(YearMonth.of(2027, 5), YearMonth.of(2027, 5), BERLIN))),
                activity(german("Jahr"), run(new When.Years(Year.of(2027), Year.of(2027), BERLIN))),
                activity(german("Irgendwann"), run(new When.Unknown(BERLIN))));
        assertThat(events(ics)).isEmpty();
        assertThat(lines(ics)).as("a calendar must hold something").contains("TZID:Europe/Berlin");
    }

    @Test
    void whatIsCancelledSaysSoInTheFeedsLanguage() {
        Listed off = activity(german("Abend"), run(EVENING, Course.CANCELLED));

        assertThat(value(event(calendar(off)), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(calendar(off)), "SUMMARY")).isEqualTo("Abgesagt: Abend");
        assertThat(value(event(calendar(FRENCH, off)), "SUMMARY")).isEqualTo("Annulation\u202f: Abend");
    }

    @Test
    void oneCancelledRunLeavesTheOtherAlone() {
        assertThat(events(calendar(activity(german("Abend"), run(EVENING), run(EVENING, Course.CANCELLED)))))
                .extracting(each -> value(each, "SUMMARY"))
                .containsExactly("Abend", "Abgesagt: Abend");
    }

    @Test
    void whatIsPostponedKeepsItsOldTimeUncertain() {
        var event = event(calendar(activity(german("Abend"), run(EVENING, Course.POSTPONED))));

        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "SUMMARY")).isEqualTo("Verschoben: Abend");
        assertThat(value(event, "DTSTART")).isEqualTo("20261205T193000");
        assertThat(value(event, "X-JUMELAGE-STATUS")).isEqualTo("POSTPONED");
    }

    @Test
    void whatMovedOnlineSaysWhereToJoin() {
        byte[] ics = calendar(activity(german("Abend"), online(EVENING, "https://video.example/a?b=1;c,d")));

        assertThat(value(event(ics), "LOCATION")).isEqualTo("Online: https://video.example/a?b=1;c,d");
        assertThat(lines(ics)).contains("CONFERENCE;VALUE=URI:https://video.example/a?b=1;c,d");
        assertThat(value(event(ics), "GEO")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://a.example/\r\nEND:VEVENT", "file:///etc/passwd"})
    void onlyTheWebIsALinkToJoin(String link) {
        byte[] ics = calendar(activity(german("Abend"), online(EVENING, link)));
        assertThat(value(event(ics), "LOCATION")).isEqualTo("Online");
        assertThat(value(event(ics), "CONFERENCE")).isEmpty();
    }

    @Test
    void whatExistsInFrenchOnlyStandsInFrenchEverywhere() {
        var event = event(calendar(activity(Text.of(FRENCH, "Café-débat"), run(EVENING))));
        assertThat(value(event, "SUMMARY")).isEqualTo("Café-débat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eins\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x",
                "Eins\nBEGIN:VEVENT",
                "Eins\rDTSTART:20260101",
                "Eins; zwei, drei: vier \\n \"fünf\"",
                "Eins\u0000\u0008\u2028\u0085\ufffe zwei",
                "{0} '{1}' ''",
                "BEGIN:VCALENDAR"
            })
    void whateverATitleHoldsItStaysOneEntry(String nasty) {
        byte[] ics = calendar(activity(german(nasty), german(nasty), run(EVENING, Course.CANCELLED)));

        assertThat(value(event(ics), "UID")).hasSize(36);
        assertThat(value(event(ics), "SUMMARY")).isEqualTo("Abgesagt: " + Plain.line(nasty));
        assertThat(Calendars.second(ics).getEvents().getFirst().getSummary().getValue())
                .isEqualTo("Abgesagt: " + Plain.line(nasty));
    }

    @Test
    void linesFoldAt75OctetsAndNeverInsideACharacter() {
        String long1 = "ä𝄞日".repeat(90);
        byte[] ics = calendar(activity(german(long1), run(EVENING)));

        int length = 0;
        for (byte octet : ics) {
            length = octet == '\n' ? 0 : length + 1;
            assertThat(length).isLessThanOrEqualTo(76); // with its CR
        }
        assertThat(new String(ics, StandardCharsets.UTF_8)).doesNotContain("\ufffd");
        assertThat(value(event(ics), "SUMMARY")).isEqualTo(long1);
    }

    @Test
    void anInventedActivityIsMarkedInEveryLanguage() {
        assertThat(Stream.of("de", "fr", "nl", "en")
                        .map(Language::new)
                        .map(language -> eu.jumelage.web.Words.in(language).say("feed.example", "x")))
                .containsExactly("x (Beispiel)", "x (exemple)", "x (voorbeeld)", "x (example)");
    }
}
