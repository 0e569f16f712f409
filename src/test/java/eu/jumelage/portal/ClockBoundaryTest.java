package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Decision;
import eu.jumelage.programme.Details;
import eu.jumelage.programme.Disruptions;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Publishing;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Visibility;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.Words;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock alone changes, a visitor sees in the same minute, although the pages are kept. */
@InBerlin
class ClockBoundaryTest {

    private static final String UPCOMING = "/de/aktuelles";
    private static final String PAST = "/de/rueckblick";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Programme programme;

    @Autowired
    Disruptions disruptions;

    @Autowired
    JdbcClient sql;

    Fetch fetch;
    UUID id = UUID.randomUUID();

    @BeforeEach
    void open() {
        clock.set(NOW);
        fetch = new Fetch(port);
    }

    @AfterEach
    void close() {
        programme.find(id).ifPresent(_ -> programme.withdraw(id)); // a notice needs no activity
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-21T19:00, PT3H",
        "Europe/Berlin, 2026-10-24T22:00, PT6H", // the clock goes back in that night
        "Europe/Berlin, 2027-03-27T22:00, PT6H", // and forth
        "Asia/Jakarta, 2026-10-25T19:00, PT2H",
        "America/Los_Angeles, 2026-10-31T22:00, PT6H"
    })
    void anEventChangesSidesInTheMinuteItsEndPasses(String zone, LocalDateTime start, Duration length) {
        var begins = start.atZone(ZoneId.of(zone));
        changesSides(
                new When.Timed(begins, begins.plus(length)), begins.toInstant().plus(length));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-24T22:00:00Z",
        "Asia/Jakarta, 2026-10-24T17:00:00Z",
        "America/Los_Angeles, 2026-10-25T07:00:00Z"
    })
    void anExhibitionChangesSidesAtMidnightOfItsOwnZone(String zone, Instant midnight) {
        changesSides(new When.Days(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 24), ZoneId.of(zone)), midnight);
    }

    @Test
    void anEmbargoEndsInItsMinute() {
        Instant moment = NOW.plus(Duration.ofHours(5));
        String path = plan(evening("2026-11-20"), new Visibility.EmbargoedUntil(moment));
        clock.set(moment.minusSeconds(60));
        assertThat(fetch.get(UPCOMING).text()).doesNotContain(path);
        assertThat(fetch.get(path).status()).isEqualTo(404);
        assertThat(fetch.get("/de/suche?q=Grenzgang").text()).doesNotContain(path);

        clock.set(moment);
        assertThat(fetch.get(UPCOMING).text()).contains(path);
        assertThat(fetch.get(path).status()).isEqualTo(200);
        assertThat(fetch.get("/de/suche?q=Grenzgang").text()).contains(path);
    }

    @Test
    void aNoticeBeginsAndEndsInItsMinutes() {
        Instant from = NOW.plus(Duration.ofMinutes(90));
        Instant until = NOW.plus(Duration.ofHours(3));
        String text = "Am Grenztag bleibt das Büro geschlossen.";
        disruptions.post(
                new Notice(UUID.randomUUID(), null, Notice.Level.INFORMATION, german(text), null, null, from, until));
        for (String page : List.of("/de/", UPCOMING, "/de/impressum", "/de/suche")) {
            clock.set(from.minusSeconds(60));
            assertThat(fetch.get(page).text()).as("before, " + page).doesNotContain(text);
            clock.set(from);
            assertThat(fetch.get(page).text()).as("while, " + page).contains(text);
            clock.set(until.minusSeconds(60));
            assertThat(fetch.get(page).text()).as("while still, " + page).contains(text);
            clock.set(until);
            assertThat(fetch.get(page).text()).as("after, " + page).doesNotContain(text);
        }
    }

    @Test
    void whatIsPostponedStaysInAktuellesAfterItsOldDate() {
        String path = plan(evening("2026-10-22"), Visibility.PUBLIC);
        act(new Step.Postpone());
        clock.set(Instant.parse("2027-01-01T10:00:00Z"));
        assertThat(fetch.get(UPCOMING).text()).contains(path);
        assertThat(fetch.get(PAST).text()).doesNotContain(path);
        act(new Step.Reschedule(evening("2027-01-05")));
        clock.set(Instant.parse("2027-01-06T10:00:00Z"));
        assertThat(fetch.get(UPCOMING).text()).doesNotContain(path);
        assertThat(fetch.get(PAST).text()).contains(path);
    }

    @Test
    void whatIsCancelledStaysThirtyDays() {
        String path = plan(evening("2026-10-22"), Visibility.PUBLIC);
        act(new Step.Cancel());
        leavesAt(path, NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void whatIsCancelledLongBeforeStaysToItsAnnouncedEnd() {
        When when = evening("2026-12-20");
        String path = plan(when, Visibility.PUBLIC);
        act(new Step.Cancel());
        leavesAt(path, when.endsAt().orElseThrow());
    }

    private void changesSides(When when, Instant end) {
        assertThat(when.endsAt()).contains(end);
        leavesAt(plan(when, Visibility.PUBLIC), end);
    }

    /** Kept before: what changes unpublished is not seen. Drawn anew after: then it is. */
    private void leavesAt(String path, Instant end) {
        clock.set(end.minusSeconds(60));
        assertThat(fetch.get(UPCOMING).text()).contains(path, "Grenzgang");
        assertThat(fetch.get(PAST).text()).doesNotContain(path);
        sql.sql(
                        "update programme.activity set title = jsonb_set(title, '{in,de,is}', '\"Neu gezeichnet\"') where id = :id")
                .param("id", id)
                .update();
        clock.set(end.minusMillis(1));
        assertThat(fetch.get(UPCOMING).text()).contains(path, "Grenzgang").doesNotContain("Neu gezeichnet");

        clock.set(end);
        assertThat(fetch.get(UPCOMING).text()).doesNotContain(path);
        assertThat(fetch.get(PAST).text()).contains(path, "Neu gezeichnet");
    }

    private String plan(When when, Visibility visibility) {
        var details = Details.of(
                        "concert",
                        Words.titled(german("Grenzgang " + id)),
                        Participants.partners(SampleCity.id("city", "brussels")))
                .visibility(visibility);
        programme.plan(id, details, List.of(Run.planned(UUID.randomUUID(), when, Where.somewhere())));
        assertThat(programme.publish(id)).isInstanceOf(Publishing.Done.class);
        return "/de/aktivitaeten/grenzgang-" + id;
    }

    private void act(Step step) {
        assertThat(programme.act(id, ActRequest.by("clerk", step))).isInstanceOf(Decision.Accepted.class);
    }

    private static When evening(String day) {
        var start = LocalDate.parse(day).atTime(19, 0).atZone(BERLIN);
        return new When.Timed(start, start.plusHours(3));
    }

    private static Text german(String string) {
        return Text.of(Language.GERMAN, string);
    }
}
