package eu.jumelage.participation;

import static eu.jumelage.participation.Workshops.NOW;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.web.Installations;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever signed up is reminded once, met at the door, and forgotten in time. */
@Running
@Transactional
class CaredForTest {

    private static final Member CLERK =
            new Member(UUID.randomUUID(), "Klara", "klara@example.org", GERMAN, Set.of(Role.EDITOR));

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
    RegistrationDesk desk;

    @Autowired
    Reminders reminders;

    @Autowired
    Erasure erasure;

    @Autowired
    Presence presence;

    @Autowired
    HelperLinks helpers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    Workshops workshops;

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
    void everybodyIsRemindedOnceInTime() {
        Admission admission = workshops.with(Seats.of(20));
        UUID own = entered(admission, "a@example.org");
        clock.set(Instant.parse("2026-06-21T16:59:59Z"));
        reminders.send();
        assertThat(mails(own)).isEmpty();
        clock.set(Instant.parse("2026-06-21T17:00:00Z"));
        reminders.send();
        reminders.send();
        assertThat(mails(own)).hasSize(1);
        assertThat(mails(own).getFirst()).contains("Werkstatt", "19:00", "/de/anmeldung/");
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelledOrPostponed() {
        for (Step step : List.of(new Step.Cancel(), new Step.Postpone())) {
            Admission admission = workshops.with(Seats.of(20));
            UUID own = entered(admission, "a@example.org");
            workshops.act(admission.activity(), step);
            clock.set(Instant.parse("2026-06-22T10:00:00Z"));
            reminders.send();
            assertThat(mails(own)).isEmpty();
            clock.set(NOW);
        }
    }

    /** So many hours as they pass: a day with a changed clock has 23 or 25 of them. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-28T19:00, 2027-03-27T17:00:00Z",
        "Europe/Berlin, 2026-10-25T19:00, 2026-10-24T18:00:00Z",
        "America/Los_Angeles, 2026-11-01T19:00, 2026-11-01T03:00:00Z",
        "Asia/Jakarta, 2026-10-25T19:00, 2026-10-24T12:00:00Z"
    })
    void hoursAreCountedAsTheyPass(String zone, String local, String due) {
        When when = Workshops.timed(local, ZoneId.of(zone));
        Admission admission = Admission.of(UUID.randomUUID(), workshops.planned(when), Seats.of(5));
        participation.offer(admission);
        UUID own = entered(admission, "a@example.org");
        clock.set(Instant.parse(due).minusSeconds(1));
        reminders.send();
        assertThat(mails(own)).isEmpty();
        clock.set(Instant.parse(due));
        reminders.send();
        assertThat(mails(own)).hasSize(1);
        assertThat(mails(own).getFirst()).contains("19:00");
    }

    @Test
    void theLinkToJoinIsInTheReminderOfTheRegistered() {
        UUID webinar = workshops.planned(
                Workshops.timed("2026-06-22T19:00", Workshops.BERLIN), Where.online("https://meet.example/run"));
        Admission admission = Admission.of(UUID.randomUUID(), webinar, Seats.of(5));
        participation.offer(admission);
        UUID own = entered(admission, "a@example.org");
        assertThat(shown(webinar)).doesNotContain("meet.example").contains("joined_by_registration");
        clock.set(Instant.parse("2026-06-22T10:00:00Z"));
        reminders.send();
        assertThat(mails(own).getFirst()).contains("https://meet.example/run");
    }

    @Test
    void withoutAFormTheLinkIsEverybodys() {
        UUID webinar = workshops.planned(
                Workshops.timed("2026-06-22T19:00", Workshops.BERLIN), Where.online("https://meet.example/run"));
        assertThat(shown(webinar)).contains("https://meet.example/run");
    }

    @Test
    void whatIsPersonalEndsWithItsPeriodAndTheNumbersStay() {
        Admission admission = workshops.with(Seats.of(20)).groups(new Groups(5, true));
        participation.offer(admission);
        UUID own = entered(
                admission,
                new Entry(
                        null,
                        "Somebody",
                        "a@example.org",
                        GERMAN,
                        2,
                        List.of("Friend"),
                        Map.of(),
                        new Entry.Optionals("Firm", "FR", null, null, "A ramp", "Why?")));
        presence.note(admission.id(), own, 2, CLERK);
        String link = rows.link(own, clock.instant());
        clock.set(Instant.parse("2026-07-22T18:59:59Z"));
        erasure.overdue();
        assertThat(rows.find(own).orElseThrow().entry().name()).isEqualTo("Somebody");

        clock.set(Instant.parse("2026-07-22T19:00:00Z"));
        erasure.overdue();

        Registration erased = rows.find(own).orElseThrow();
        assertThat(erased.erasedAt()).isNotNull();
        assertThat(erased.entry().name() + erased.entry().email()).isEmpty();
        assertThat(erased.entry().companions()).isEmpty();
        assertThat(erased.entry().more()).isEqualTo(new Entry.Optionals(null, "FR", null, null, null, null));
        assertThat(rows.holder(link)).isEmpty();
        assertThat(participation.totals(admission).confirmed()).isEqualTo(2);
        assertThat(participation.totals(admission).came()).isEqualTo(2);
        assertThat(participation.countries(admission.id())).isEqualTo(Map.of("FR", 2));
    }

    @Test
    void whoeverAsksIsForgottenAtOnceAndGivesTheSeatBack() {
        Admission admission = workshops.with(Seats.of(1));
        UUID first = entered(admission, "a@example.org");
        clock.advance(Duration.ofSeconds(1));
        UUID second = entered(admission, "b@example.org");
        assertThat(rows.find(second).orElseThrow().state()).isEqualTo(State.WAITING);

        assertThat(erasure.person("A@example.org", CLERK)).isEqualTo(1);

        assertThat(rows.find(first).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(rows.find(first).orElseThrow().entry().email()).isEmpty();
        assertThat(rows.find(second).orElseThrow().state()).isEqualTo(State.CONFIRMED);
        assertThat(erasure.of("a@example.org")).isEmpty();
        assertThat(erasure.mails("a@example.org")).isEmpty();
    }

    @Test
    void presenceIsNotedOnItsOwnListOnlyAndForNoMoreThanSignedUp() {
        Admission admission = workshops.with(Seats.of(20));
        Admission other = workshops.with(Seats.of(20));
        UUID own = entered(admission, "a@example.org");
        assertThat(presence.note(other.id(), own, 1, CLERK)).isFalse();
        assertThat(presence.note(admission.id(), own, 2, CLERK)).isFalse();
        assertThat(presence.note(admission.id(), own, 1, CLERK)).isTrue();
        assertThat(participation.totals(admission).came()).isEqualTo(1);
        assertThat(presence.note(admission.id(), own, null, CLERK)).isTrue();
        assertThat(participation.totals(admission).came()).isZero();
    }

    @Test
    void whoComesUnannouncedIsCountedAndBecomesAHeadCountOnlyIfTheOfficeWants() {
        Admission admission = workshops.with(Seats.of(20));
        UUID own = entered(admission, "a@example.org");
        presence.note(admission.id(), own, 1, CLERK);
        assertThat(presence.walkIn(admission.id(), "FR", 3, CLERK)).isTrue();
        assertThat(presence.walkIn(admission.id(), "FR", -4, CLERK)).isFalse();
        assertThat(presence.walkIn(admission.id(), "XX", 1, CLERK)).isFalse();
        assertThat(presence.counted(admission.activity())).isEqualTo(new Presence.Counted(Map.of("FR", 3), 1));
        assertThat(dossiers.of(admission.activity()).headCounts()).isEmpty();
        presence.fillHeadCounts(admission.activity(), "FR", CLERK);
        assertThat(dossiers.of(admission.activity()).headCounts().getFirst().people())
                .isEqualTo(4);
    }

    @Test
    void aHelpersLinkIsGoodUntilTheDayAfterOrUntilItIsEnded() {
        Admission admission = workshops.with(Seats.of(20));
        var made = helpers.make(UUID.randomUUID(), admission.id(), "Hanna", CLERK);
        assertThat(made.link().expiresAt()).isEqualTo(Instant.parse("2026-06-23T22:00:00Z"));
        assertThat(helpers.open("guessed")).isEmpty();
        clock.set(Instant.parse("2026-06-23T21:59:59Z"));
        assertThat(helpers.open(made.secret())).isPresent();
        clock.set(Instant.parse("2026-06-23T22:00:00Z"));
        assertThat(helpers.open(made.secret())).isEmpty();

        clock.set(NOW);
        helpers.revoke(made.link().id(), CLERK);
        assertThat(helpers.open(made.secret())).isEmpty();
    }

    @Test
    void theOfficeMovesSomebodyUpButNeverWithoutSayingThatNoSeatIsFree() {
        Admission admission = workshops.with(Seats.of(1));
        entered(admission, "a@example.org");
        UUID waiting = entered(admission, "b@example.org");
        assertThat(desk.moveUp(waiting, false, CLERK)).isEqualTo(new RegistrationDesk.Moving.NoSeats(0));
        assertThat(desk.moveUp(waiting, true, CLERK)).isEqualTo(new RegistrationDesk.Moving.Done());
        assertThat(desk.moveUp(waiting, true, CLERK)).isEqualTo(new RegistrationDesk.Moving.NotWaiting());
        assertThat(participation.totals(admission).confirmed()).isEqualTo(2);
    }

    private UUID entered(Admission admission, String email) {
        return entered(admission, Entry.of("Somebody", email, GERMAN));
    }

    private UUID entered(Admission admission, Entry entry) {
        UUID id = UUID.randomUUID();
        assertThat(desk.enter(id, admission.id(), entry, CLERK)).isInstanceOf(Requesting.Sent.class);
        return id;
    }

    private List<String> mails(UUID registration) {
        return sql.sql("select body::text from mail.message where key = :key")
                .param("key", "registration:" + registration + ":reminder")
                .query(String.class)
                .list();
    }

    private String shown(UUID activity) {
        return sql.sql("select listing from portal.shown where id = :id")
                .param("id", activity)
                .query(String.class)
                .single();
    }
}
