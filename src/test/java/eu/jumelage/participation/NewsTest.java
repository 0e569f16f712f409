package eu.jumelage.participation;

import static eu.jumelage.participation.Workshops.BERLIN;
import static eu.jumelage.participation.Workshops.NOW;
import static eu.jumelage.participation.Workshops.timed;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.ActRequest;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.web.Installations;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the registered are told of changes, and what stands in their calendars. */
@Running
@Transactional
class NewsTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Autowired
    SigningUp signingUp;

    @Autowired
    Participation participation;

    @Autowired
    Programme programme;

    @Autowired
    Installations installations;

    @Autowired
    Cities cities;

    @Autowired
    RegistrationRows rows;

    @Autowired
    News news;

    @Autowired
    Touched touched;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    Workshops workshops;

    private record Mail(String kind, String subject, String body, String method, String entry) {}

    @BeforeEach
    void officeHours() {
        clock.set(NOW);
        workshops = new Workshops(programme, participation, installations, cities);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void movedTwiceAtOneSittingIsToldOnceWithTheLastSequence() throws Exception {
        Admission admission = workshops.with(Seats.of(20));
        UUID who = confirmed(admission);
        workshops.act(admission.activity(), new Step.Reschedule(timed("2026-06-23T18:00", BERLIN)));
        clock.advance(Duration.ofMinutes(9));
        workshops.act(admission.activity(), new Step.Reschedule(timed("2026-06-24T18:00", BERLIN)));
        clock.advance(Duration.ofMinutes(9));
        assertThat(told(who)).isEmpty();
        clock.advance(Duration.ofMinutes(1));

        Mail mail = told(who).getFirst();
        assertThat(mail.kind()).isEqualTo("registration-changed");
        assertThat(mail.method()).isEqualTo("REQUEST");
        VEvent event = strict(mail.entry());
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "UID"))
                .isEqualTo(programme
                        .find(admission.activity())
                        .orElseThrow()
                        .runs()
                        .getFirst()
                        .id()
                        .toString());
        assertThat(mail.entry()).contains("DTSTART;TZID=Europe/Berlin:20260624T180000");
        assertThat(mail.body()).contains("FORMER").contains("24.\u00a0Juni").doesNotContain("23.\u00a0Juni");
        clock.advance(Duration.ofHours(1));
        assertThat(told(who)).hasSize(1);
    }

    @Test
    void whatIsUndoneWithinTenMinutesIsToldToNobody() {
        Admission admission = workshops.with(Seats.of(20));
        UUID who = confirmed(admission);
        workshops.act(admission.activity(), new Step.Cancel());
        workshops.act(admission.activity(), new Step.Revive(timed("2026-06-22T19:00", BERLIN)));
        clock.advance(Duration.ofMinutes(11));
        assertThat(told(who)).isEmpty();
    }

    @Test
    void aCancellationTakesTheEntryOutOfTheCalendar() throws Exception {
        Admission admission = workshops.with(Seats.of(20));
        UUID who = confirmed(admission);
        workshops.act(admission.activity(), new Step.Cancel());
        clock.advance(News.PAUSE);
        Mail mail = told(who).getFirst();
        assertThat(mail.kind()).isEqualTo("registration-called-off");
        assertThat(mail.method()).isEqualTo("CANCEL");
        assertThat(mail.entry()).contains("METHOD:CANCEL");
        assertThat(value(strict(mail.entry()), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void ofSeveralDatesEachStandsInTheCalendarWithWhatBecameOfIt() throws Exception {
        Run first = Run.planned(UUID.randomUUID(), timed("2026-06-22T19:00", BERLIN), Where.somewhere());
        Run second = Run.planned(UUID.randomUUID(), timed("2026-07-03T19:00", LOS_ANGELES), Where.somewhere());
        Admission admission = Admission.of(UUID.randomUUID(), workshops.planned(List.of(first, second)), Seats.of(20));
        participation.offer(admission);
        UUID who = confirmed(admission);
        Mail confirmed = mails(who, "state").getFirst();
        assertThat(confirmed.method()).isEqualTo("PUBLISH");
        assertThat(confirmed.entry()).contains("METHOD:PUBLISH", "TZID:America/Los_Angeles", "TZID:Europe/Berlin");
        assertThat(states(confirmed)).isEqualTo(Map.of(first.id(), "CONFIRMED 0", second.id(), "CONFIRMED 0"));

        programme.act(
                admission.activity(), ActRequest.by("clerk", new Step.Cancel()).onlyRun(second.id()));
        clock.advance(News.PAUSE);
        Mail changed = told(who).getFirst();
        assertThat(changed.kind()).isEqualTo("registration-changed");
        assertThat(states(changed)).isEqualTo(Map.of(first.id(), "CONFIRMED 0", second.id(), "CANCELLED 1"));

        signingUp.cancel(who);
        assertThat(states(mails(who, "state").getFirst()))
                .isEqualTo(Map.of(first.id(), "CANCELLED 1", second.id(), "CANCELLED 2"));
    }

    @Test
    void thatItWasHeldIsNoNews() {
        Admission admission = workshops.with(Seats.of(20));
        UUID who = confirmed(admission);
        clock.set(Instant.parse("2026-06-23T10:00:00Z"));
        workshops.act(admission.activity(), new Step.ConfirmHeld(null));
        clock.advance(Duration.ofMinutes(11));
        assertThat(told(who)).isEmpty();
    }

    @Test
    void whoGivesUpHearsNothingOfLaterChanges() {
        Admission admission = workshops.with(Seats.of(20));
        UUID who = confirmed(admission);
        workshops.act(admission.activity(), new Step.Reschedule(timed("2026-06-23T18:00", BERLIN)));
        signingUp.cancel(who);
        clock.advance(Duration.ofMinutes(11));
        assertThat(told(who)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03T19:00, America/Los_Angeles, false, 'Ortszeit Los Angeles', 2026-07-04T02:00:00Z",
        "2026-07-03T19:00, Asia/Jakarta, false, 'Ortszeit Jakarta', 2026-07-03T12:00:00Z",
        "2026-10-25T02:30, Europe/Berlin, false, '02:30', 2026-10-25T00:30:00Z",
        "2026-10-25T02:30, Europe/Berlin, true, '02:30', 2026-10-25T01:30:00Z",
        "2027-03-28T01:30, Europe/Berlin, false, '01:30', 2027-03-28T00:30:00Z",
    })
    void everyClockIsRightInMailAndCalendar(String local, String zone, boolean later, String said, Instant starts)
            throws Exception {
        var start = LocalDateTime.parse(local).atZone(ZoneId.of(zone));
        start = later ? start.withLaterOffsetAtOverlap() : start;
        var when = new When.Timed(start, start.plusHours(2));
        Admission admission = Admission.of(UUID.randomUUID(), workshops.planned(when), Seats.of(20));
        participation.offer(admission);
        UUID who = confirmed(admission);
        Mail mail = mails(who, "state").getFirst();
        assertThat(mail.body()).contains(said);
        Temporal begins = strict(mail.entry()).getStartDate().orElseThrow().getDate();
        assertThat(Instant.from(begins)).isEqualTo(starts);
    }

    @Test
    void whoeverApprovesAChangeReadsHowManyWillBeTold() {
        Admission admission = workshops.with(Seats.of(20));
        confirmed(admission);
        requested(admission, "never-confirmed@example.org");
        Activity activity = programme.find(admission.activity()).orElseThrow();
        assertThat(told(activity, new Step.Reschedule(timed("2026-06-23T18:00", BERLIN))))
                .contains("Eine angemeldete Person erfährt es per E-Mail, 10 Minuten nach der Freigabe.");
        assertThat(told(activity, new Step.Postpone())).isPresent();
        assertThat(touched.people(List.of(activity.id()))).isEqualTo(Map.of(activity.id(), 1));

        clock.set(Instant.parse("2026-06-23T10:00:00Z"));
        assertThat(told(activity, new Step.ConfirmHeld(null))).isEmpty();
    }

    private Optional<String> told(Activity activity, Step step) {
        Activity after =
                activity.decide(ActRequest.by("clerk", step), clock.instant()).after(activity);
        return touched.told(List.of(after), GERMAN);
    }

    @Test
    void onlyWhoConfirmedHearsHowOneJoins() {
        Admission admission =
                workshops.with(Seats.of(1)).telling(new Telling("https://example.org/join", null, List.of(), 0));
        participation.offer(admission);

        UUID first = requested(admission, "a@example.org");
        assertThat(mails(first, "address").getFirst().body()).doesNotContain("example.org/join");
        signingUp.confirm(rows.link(first, clock.instant()));
        assertThat(mails(first, "state").getFirst().body()).contains("example.org/join");
        assertThat(mails(first, "state").getFirst().entry()).contains("CONFERENCE;VALUE=URI:https://example.org/join");

        UUID second = requested(admission, "b@example.org");
        signingUp.confirm(rows.link(second, clock.instant()));
        workshops.act(admission.activity(), new Step.Reschedule(timed("2026-06-23T18:00", BERLIN)));
        clock.advance(News.PAUSE);
        assertThat(told(first).getFirst().body()).contains("example.org/join");
        assertThat(everythingTo(second)).hasSize(3).noneMatch(said -> said.contains("example.org/join"));
    }

    private UUID requested(Admission admission, String email) {
        signingUp.request(UUID.randomUUID(), admission.id(), Entry.of("Jemand", email, GERMAN), "");
        return rows.open(admission.id(), email).orElseThrow().id();
    }

    private List<String> everythingTo(UUID who) {
        return sql.sql("select body::text || coalesce(entry, '') from mail.message where key like :key")
                .param("key", "registration:" + who + ":%")
                .query(String.class)
                .list();
    }

    private UUID confirmed(Admission admission) {
        signingUp.request(UUID.randomUUID(), admission.id(), Entry.of("Jemand \"<b>\"", "a@example.org", GERMAN), "");
        UUID who = rows.open(admission.id(), "a@example.org").orElseThrow().id();
        signingUp.confirm(rows.link(who, clock.instant()));
        return who;
    }

    private List<Mail> told(UUID who) {
        while (news.tellNext()) {
            // until nobody is due
        }
        return mails(who, "news");
    }

    private List<Mail> mails(UUID who, String topic) {
        return sql.sql("select kind, subject, body::text, method, entry from mail.message where key = :key")
                .param("key", "registration:" + who + ":" + topic)
                .query((row, _) -> new Mail(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("method"),
                        row.getString("entry")))
                .list();
    }

    /** Status and sequence of each date, by its UID. */
    private static Map<UUID, String> states(Mail mail) throws Exception {
        return all(mail.entry()).stream()
                .collect(Collectors.toMap(
                        event -> UUID.fromString(value(event, "UID")),
                        event -> value(event, "STATUS") + " " + value(event, "SEQUENCE")));
    }

    private static VEvent strict(String ics) throws Exception {
        List<VEvent> events = all(ics);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<VEvent> all(String ics) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("");
    }
}
