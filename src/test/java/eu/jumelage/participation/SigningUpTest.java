package eu.jumelage.participation;

import static eu.jumelage.participation.Workshops.NOW;
import static eu.jumelage.web.Language.FRENCH;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.jumelage.Running;
import eu.jumelage.TestClock;
import eu.jumelage.office.editing.Translations;
import eu.jumelage.office.editing.Untranslated;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Step;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Running
@Transactional
class SigningUpTest {

    @Autowired
    SigningUp signingUp;

    @Autowired
    Translations translations;

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
    void everythingAFormSaysIsKept() {
        var choice = new Question(
                UUID.randomUUID(),
                Question.Kind.SINGLE_CHOICE,
                true,
                german("Welche Gruppe?"),
                german("Nur eine"),
                List.of(new Question.Choice("a", german("Erste")), new Question.Choice("b", german("Zweite"))));
        Admission admission = Admission.of(
                        UUID.randomUUID(),
                        workshops.planned(Workshops.timed("2026-06-22T19:00", Workshops.BERLIN)),
                        new Seats(20, Map.of(Audience.INVITED, 5), true, true))
                .opening(new Opening(NOW, NOW.plus(Duration.ofDays(2)), true))
                .groups(new Groups(8, true))
                .asking(Set.of(Asked.COUNTRY, Asked.ACCESS), List.of(choice))
                .telling(new Telling("https://example.org/join", german("Bis bald"), List.of(GERMAN), 48));

        participation.offer(admission);

        assertThat(participation.find(admission.id())).contains(admission);
        assertThat(participation.of(admission.activity())).containsExactly(admission);
    }

    @Test
    void aRequestHoldsASeatAndItsLinkConfirmsIt() {
        Admission admission = workshops.with(Seats.of(1));
        assertThat(ask(admission, "a@example.org")).isEqualTo(new Requesting.Sent(true));
        assertThat(participation.totals(admission)).isEqualTo(new Totals(0, 1, 0, 0, 0, Map.of()));

        String link = link(admission, "a@example.org");
        assertThat(signingUp.confirm(link)).isInstanceOf(Confirming.Confirmed.class);
        assertThat(signingUp.confirm(link)).isInstanceOf(Confirming.Confirmed.class);
        assertThat(participation.totals(admission)).isEqualTo(new Totals(1, 0, 0, 0, 0, Map.of()));
    }

    @Test
    void aForeignLinkChangesNothing() {
        assertThat(signingUp.confirm("guessed")).isInstanceOf(Confirming.Unknown.class);
        assertThat(signingUp.cancel("guessed")).isFalse();
        assertThat(signingUp.change("guessed", entry("a@example.org"))).isInstanceOf(Changing.Unknown.class);
    }

    @Test
    void whoIsKnownGetsTheSameAnswerAndNoSecondSeat() {
        Admission admission = workshops.with(Seats.of(20));
        ask(admission, "a@example.org");
        assertThat(ask(admission, "A@Example.org")).isEqualTo(new Requesting.Sent(true));
        assertThat(participation.registrations(admission.id())).hasSize(1);
    }

    @Test
    void aFormThatIsSentTwiceAsksOnce() {
        Admission admission = workshops.with(Seats.of(20));
        UUID once = UUID.randomUUID();
        signingUp.request(once, admission.id(), entry("a@example.org"), "");
        assertThat(signingUp.request(once, admission.id(), entry("a@example.org"), ""))
                .isEqualTo(new Requesting.Sent(true));
        assertThat(participation.registrations(admission.id())).hasSize(1);
    }

    @Test
    void whoSendsTheFormAgainIsWrittenAgainButNotWithoutEnd() {
        Admission admission = workshops.with(Seats.of(1));
        UUID once = UUID.randomUUID();
        Entry entry = entry("again@example.org");
        signingUp.request(once, admission.id(), entry, "");
        mailsAreSent();
        signingUp.request(once, admission.id(), entry, "");
        assertThat(mails("again@example.org")).as("a second click").isEqualTo(1);

        for (int more = 1; more < Attempts.MOST_OF_ONE_ADDRESS; more++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(signingUp.request(once, admission.id(), entry, "")).isEqualTo(new Requesting.Sent(true));
            assertThat(mails("again@example.org")).isEqualTo(1 + more);
            mailsAreSent();
        }
        assertThat(signingUp.request(once, admission.id(), entry, "")).isEqualTo(new Requesting.TooOften());
        clock.advance(Duration.ofHours(1));
        ask(admission, "again@example.org");
        assertThat(mails("again@example.org")).as("by a form of its own").isEqualTo(1 + Attempts.MOST_OF_ONE_ADDRESS);
        assertThat(participation.registrations(admission.id())).hasSize(1);
    }

    @Test
    void whoMendsTheAddressInTheFormIsWrittenThere() {
        Admission admission = workshops.with(Seats.of(5));
        UUID once = UUID.randomUUID();
        signingUp.request(once, admission.id(), entry("wrnog@example.org"), "");
        signingUp.request(once, admission.id(), entry("right@example.org"), "");
        assertThat(mails("right@example.org")).isEqualTo(1);
    }

    @Test
    void eachEntryForACalendarIsNewerThanTheOneBefore() {
        Admission admission = workshops.with(Seats.of(5));
        String first = confirmed(admission, "a@example.org");
        assertThat(entries("a@example.org")).contains("METHOD:REQUEST", "SEQUENCE:0");
        signingUp.cancel(first);
        assertThat(entries("a@example.org")).contains("METHOD:CANCEL", "SEQUENCE:1");
        String second = confirmed(admission, "a@example.org");
        assertThat(entries("a@example.org")).contains("METHOD:REQUEST", "SEQUENCE:2");
        signingUp.cancel(second);
        assertThat(entries("a@example.org")).contains("METHOD:CANCEL", "SEQUENCE:3");
    }

    private void mailsAreSent() {
        sql.sql("update mail.message set state = 'sent', done_at = now()").update();
    }

    private int mails(String email) {
        return sql.sql("select count(*) from mail.message where recipient = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    /** What the mails bring for the calendar that were not seen before; they are taken as sent. */
    private String entries(String email) {
        List<String> entries =
                sql.sql("""
                select entry from mail.message
                where recipient = :email and entry is not null and state = 'waiting'""").param("email", email).query(String.class).list();
        mailsAreSent();
        return String.join("\n", entries);
    }

    @Test
    void whatIsNotConfirmedInADayIsFreeAgain() {
        Admission admission = workshops.with(Seats.of(1));
        ask(admission, "a@example.org");
        String late = link(admission, "a@example.org");
        ask(admission, "b@example.org");
        signingUp.confirm(link(admission, "b@example.org"));
        assertThat(participation.totals(admission).waiting()).isEqualTo(1);

        clock.advance(SigningUp.HELD);

        assertThat(participation.places(admission).free(null)).isEqualTo(1);
        assertThat(signingUp.sweep()).isPositive();
        assertThat(state(admission, "b@example.org")).isEqualTo(State.CONFIRMED);
        assertThat(signingUp.confirm(late)).isInstanceOf(Confirming.Lapsed.class);
    }

    @Test
    void theNextInLineMovesUpWhenSomebodyGivesUp() {
        Admission admission = workshops.with(Seats.of(1));
        String first = confirmed(admission, "a@example.org");
        confirmed(admission, "b@example.org");
        confirmed(admission, "c@example.org");
        assertThat(state(admission, "b@example.org")).isEqualTo(State.WAITING);

        assertThat(signingUp.cancel(first)).isTrue();
        assertThat(signingUp.cancel(first)).isTrue();

        assertThat(state(admission, "b@example.org")).isEqualTo(State.CONFIRMED);
        assertThat(state(admission, "c@example.org")).isEqualTo(State.WAITING);
    }

    @Test
    void moreSeatsMoveTheLineUp() {
        Admission admission = workshops.with(Seats.of(1));
        confirmed(admission, "a@example.org");
        confirmed(admission, "b@example.org");
        participation.offer(admission.seats(Seats.of(2)));
        assertThat(state(admission, "b@example.org")).isEqualTo(State.CONFIRMED);
    }

    @Test
    void withoutAWaitingListItIsSaidThatAllIsTaken() {
        Admission admission = workshops.with(new Seats(1, Map.of(), false, false));
        confirmed(admission, "a@example.org");
        assertThat(ask(admission, "b@example.org")).isEqualTo(new Requesting.Full(0));
    }

    @Test
    void aGroupOfNobodyOrOfTooManyIsRefused() {
        Admission admission = workshops.with(Seats.of(20)).groups(new Groups(30, false));
        participation.offer(admission);
        for (int size : List.of(0, -1, 31, 10_000)) {
            assertThat(signingUp.request(
                            UUID.randomUUID(),
                            admission.id(),
                            entry("a@example.org").with(size),
                            ""))
                    .isEqualTo(new Requesting.Wrong(List.of(new Fault("size", "number"))));
        }
        assertThat(signingUp.request(
                        UUID.randomUUID(),
                        admission.id(),
                        entry("a@example.org").with(21),
                        ""))
                .isEqualTo(new Requesting.Wrong(List.of(new Fault("size", "seats"))));
        assertThat(participation.registrations(admission.id())).isEmpty();
    }

    @Test
    void aGroupGrowsOnlyIntoFreeSeats() {
        Admission admission = workshops.with(Seats.of(5)).groups(new Groups(5, false));
        participation.offer(admission);
        signingUp.request(
                UUID.randomUUID(), admission.id(), entry("a@example.org").with(3), "");
        String link = link(admission, "a@example.org");
        signingUp.confirm(link);
        confirmed(admission, "b@example.org");

        assertThat(signingUp.change(link, entry("x").with(5))).isEqualTo(new Changing.NoSeats(1));
        assertThat(signingUp.change(link, entry("x").with(4))).isInstanceOf(Changing.Changed.class);
        confirmed(admission, "c@example.org");
        assertThat(state(admission, "c@example.org")).isEqualTo(State.WAITING);
        assertThat(signingUp.change(link, entry("x").with(3))).isInstanceOf(Changing.Changed.class);
        assertThat(state(admission, "c@example.org")).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whatIsCancelledOrPostponedTakesNobody() {
        Admission cancelled = workshops.with(Seats.of(5));
        workshops.act(cancelled.activity(), new Step.Cancel());
        assertThat(ask(cancelled, "a@example.org")).isEqualTo(new Requesting.NotOpen(new Openness.Cancelled()));

        Admission postponed = workshops.with(Seats.of(5));
        confirmed(postponed, "a@example.org");
        workshops.act(postponed.activity(), new Step.Postpone());
        assertThat(ask(postponed, "b@example.org")).isEqualTo(new Requesting.NotOpen(new Openness.Postponed()));
        assertThat(state(postponed, "a@example.org")).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whatWasAskedForBeforeItWasCancelledIsNotConfirmedAfterwards() {
        Admission admission = workshops.with(Seats.of(5));
        ask(admission, "a@example.org");
        String link = link(admission, "a@example.org");
        workshops.act(admission.activity(), new Step.Cancel());
        assertThat(signingUp.confirm(link)).isEqualTo(new Confirming.NotOpen(new Openness.Cancelled()));
        assertThat(signingUp.change(link, entry("a@example.org"))).isInstanceOf(Changing.TooLate.class);
        assertThat(participation.totals(admission).confirmed()).isZero();
    }

    @Test
    void whoAskedInTimeConfirmsAfterItClosed() {
        Admission admission = workshops.with(Seats.of(5)).opening(new Opening(null, NOW.plusSeconds(60), false));
        participation.offer(admission);
        ask(admission, "a@example.org");
        String link = link(admission, "a@example.org");
        clock.advance(Duration.ofSeconds(60));
        assertThat(signingUp.confirm(link)).isInstanceOf(Confirming.Confirmed.class);
        assertThat(participation.totals(admission).confirmed()).isOne();
    }

    @Test
    void theOfficeEntersNobodyTwiceNorIntoWhatIsCancelled() {
        Admission admission = workshops.with(Seats.of(5));
        assertThat(signingUp.enter(UUID.randomUUID(), admission.id(), entry("a@example.org")))
                .isEqualTo(new Requesting.Sent(true));
        assertThat(signingUp.enter(UUID.randomUUID(), admission.id(), entry("A@example.org")))
                .isEqualTo(new Requesting.Sent(true));
        assertThat(participation.totals(admission).confirmed()).isOne();
        workshops.act(admission.activity(), new Step.Cancel());
        assertThat(signingUp.enter(UUID.randomUUID(), admission.id(), entry("b@example.org")))
                .isEqualTo(new Requesting.NotOpen(new Openness.Cancelled()));
    }

    @Test
    void nobodyAsksBeforeItOpensOrAfterItCloses() {
        Admission admission =
                workshops.with(Seats.of(5)).opening(new Opening(NOW.plusSeconds(60), NOW.plusSeconds(120), false));
        participation.offer(admission);
        assertThat(ask(admission, "a@example.org"))
                .isEqualTo(new Requesting.NotOpen(new Openness.NotYet(NOW.plusSeconds(60))));
        clock.advance(Duration.ofSeconds(60));
        assertThat(ask(admission, "a@example.org")).isEqualTo(new Requesting.Sent(true));
        clock.advance(Duration.ofSeconds(60));
        assertThat(ask(admission, "b@example.org"))
                .isEqualTo(new Requesting.NotOpen(new Openness.Closed(NOW.plusSeconds(120))));
    }

    @Test
    void theSeatsOfTheInvitedNeedTheLinkOfInvitation() {
        Admission admission = workshops.with(new Seats(10, Map.of(Audience.INVITED, 5), true, false));
        Entry invited = entry("a@example.org").as(Audience.INVITED);
        String link = participation.invite(admission.id());
        assertThat(signingUp.request(UUID.randomUUID(), admission.id(), invited, "guessed"))
                .isEqualTo(new Requesting.Wrong(List.of(new Fault("audience", "choice"))));
        assertThat(signingUp.request(UUID.randomUUID(), admission.id(), invited, link))
                .isEqualTo(new Requesting.Sent(true));
    }

    @Test
    void whatAFormAsksInOneLanguageOnlyWaitsForTranslators() {
        var question = new Question(UUID.randomUUID(), Question.Kind.TEXT, true, german("Warum?"), null, List.of());
        Admission admission = workshops.with(Seats.of(5)).asking(Set.of(), List.of(question));
        participation.offer(admission);
        assertThat(translations.waiting(GERMAN))
                .filteredOn(waiting -> waiting.item().equals(admission.id()))
                .extracting(Untranslated::kind, Untranslated::language, Untranslated::missing)
                .contains(tuple("admission", FRENCH, 1))
                .doesNotContain(tuple("admission", GERMAN, 1));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var question = new Question(UUID.randomUUID(), Question.Kind.TEXT, true, german("Warum?"), null, List.of());
        Admission admission = workshops.with(Seats.of(5)).asking(Set.of(Asked.COUNTRY), List.of(question));
        participation.offer(admission);
        assertThat(signingUp.request(
                        UUID.randomUUID(), admission.id(), Entry.of(" ", "nobody\n@example.org, b@c.de", GERMAN), ""))
                .isEqualTo(new Requesting.Wrong(List.of(
                        new Fault("name", "missing"),
                        new Fault("email", "address"),
                        new Fault("country", "missing"),
                        new Fault(question.id().toString(), "missing"))));
    }

    @Test
    void nobodysLetterBoxIsFilled() {
        Admission admission = workshops.with(Seats.of(50));
        for (int sent = 0; sent < Attempts.MOST_OF_ONE_ADDRESS; sent++) {
            assertThat(ask(admission, "a@example.org")).isInstanceOf(Requesting.Sent.class);
        }
        assertThat(ask(admission, "a@example.org")).isEqualTo(new Requesting.TooOften());
        assertThat(ask(admission, "b@example.org")).isEqualTo(new Requesting.Sent(true));
        clock.advance(Duration.ofHours(1));
        assertThat(ask(admission, "a@example.org")).isInstanceOf(Requesting.Sent.class);
    }

    private Requesting ask(Admission admission, String email) {
        return signingUp.request(UUID.randomUUID(), admission.id(), entry(email), "");
    }

    private String confirmed(Admission admission, String email) {
        clock.advance(Duration.ofSeconds(1));
        ask(admission, email);
        String link = link(admission, email);
        signingUp.confirm(link);
        return link;
    }

    private String link(Admission admission, String email) {
        return rows.link(rows.open(admission.id(), email).orElseThrow().id(), clock.instant());
    }

    private State state(Admission admission, String email) {
        return rows.open(admission.id(), email).orElseThrow().state();
    }

    private static Entry entry(String email) {
        return Entry.of("Somebody", email, GERMAN);
    }

    private static Text german(String words) {
        return Text.of(GERMAN, words);
    }
}
