package eu.jumelage.programme;

import static eu.jumelage.programme.Samples.BERLIN;
import static eu.jumelage.programme.Samples.german;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.partnerships.Cities;
import eu.jumelage.partnerships.City;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who promised something is written to in the mornings of home: each time once, on however many nodes. */
@InBerlin
class RemindersTest {

    @Autowired
    Commitments commitments;

    @Autowired
    Reminders reminders;

    @Autowired
    Cities cities;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    UUID activity;
    UUID home;

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("reminders", Role.EDITOR);
        home = cities.home().map(City::id).orElseThrow();
        activity = sql.sql("select id from programme.activity order by id limit 1")
                .query(UUID.class)
                .single();
        clear();
    }

    @AfterEach
    void leave() {
        clear();
        clock.reset();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.commitment where owner = 'Erinnerte Stelle'")
                .update();
        sql.sql("delete from mail.message where kind = 'commitment-reminder'").update();
    }

    @Test
    void overTheClockChangeTheMailComesAtEightAndEachOneOnce() {
        at("2026-10-01T10:00");
        promise("2026-10-25", "amt@example.org");

        at("2026-10-11T07:59");
        assertThat(reminders.remind()).isZero();
        at("2026-10-11T08:00");
        assertThat(reminders.remind()).isOne();
        assertThat(reminders.remind()).as("asked again").isZero();
        assertThat(subjects()).singleElement().asString().startsWith("Zur Erinnerung:");
        sent();

        // in the night to the 25th clocks go back, so that its morning begins an hour later
        at("2026-10-25T02:30");
        assertThat(reminders.remind()).isZero();
        at("2026-10-25T07:30");
        assertThat(reminders.remind()).isZero();
        at("2026-10-25T08:05");
        assertThat(reminders.remind()).isOne();
        assertThat(body()).contains("für heute zugesagt, den 25. Oktober 2026");
        sent();

        at("2026-10-31T23:59");
        assertThat(reminders.remind()).isZero();
        at("2026-11-01T08:00");
        assertThat(reminders.remind()).isOne();
        assertThat(subjects()).containsExactly("Überfällig: Den Bericht schicken");
        sent();

        at("2026-12-24T12:00");
        assertThat(reminders.remind()).as("forgotten for weeks, one mail").isOne();
        assertThat(reminders.remind()).isZero();
    }

    @Test
    void inTheSpringNightItIsTheSameMorning() {
        at("2027-03-01T10:00");
        promise("2027-03-28", "amt@example.org");
        at("2027-03-28T07:59");
        assertThat(reminders.remind()).isZero();
        at("2027-03-28T08:00");
        assertThat(reminders.remind()).isOne();
        assertThat(reminders.remind()).isZero();
    }

    @Test
    void manyNodesWriteOneMailEach() {
        at("2026-10-01T10:00");
        IntStream.range(0, 120).forEach(i -> promise("2026-10-20", "amt" + i + "@example.org"));
        at("2026-10-06T09:00");
        var written = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> {
                    int all = 0;
                    int some = reminders.remind();
                    while (some > 0) {
                        all += some;
                        some = reminders.remind();
                    }
                    return all;
                }))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();
        assertThat(written).isEqualTo(120);
        assertThat(sql.sql("select count(distinct recipient) from mail.message where kind = 'commitment-reminder'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
    }

    @Test
    void whatIsDoneIsNotRemindedOfAndTheWaitingMailIsTakenBack() {
        at("2026-10-01T10:00");
        Commitment open = promise("2026-10-12", "amt@example.org");
        at("2026-10-12T09:00");
        assertThat(reminders.remind()).isOne();
        assertThat(subjects()).hasSize(1);

        var done = new Commitment(
                open.id(),
                activity,
                open.text(),
                home,
                open.owner(),
                open.dueOn(),
                Commitment.State.DONE,
                "Brief vom 12.",
                LocalDate.parse("2026-10-12"),
                false,
                open.changedAt());
        assertThat(commitments.change(done, open.changedAt(), clerk)).isInstanceOf(Keeping.Kept.class);
        assertThat(subjects()).isEmpty();
        at("2026-11-30T09:00");
        assertThat(reminders.remind()).isZero();
    }

    @Test
    void whoHasNoAddressIsNotWrittenTo() {
        at("2026-10-01T10:00");
        promise("2026-10-02", null);
        at("2026-10-12T09:00");
        assertThat(reminders.remind()).isZero();
    }

    @Test
    void aNewDayBringsNoSecondMailOnTheSameDay() {
        at("2026-10-01T10:00");
        Commitment open = promise("2026-10-12", "amt@example.org");
        at("2026-10-12T09:00");
        assertThat(reminders.remind()).isOne();
        sent();
        var later = new Commitment(
                open.id(),
                activity,
                open.text(),
                home,
                open.owner(),
                LocalDate.parse("2026-10-26"),
                Commitment.State.OPEN,
                null,
                null,
                false,
                open.changedAt());
        commitments.change(later, open.changedAt(), clerk);
        assertThat(reminders.remind()).isZero();
        at("2026-10-26T09:00");
        assertThat(reminders.remind()).isOne();
    }

    private Commitment promise(String due, @Nullable String email) {
        return commitments.add(
                new Commitment(
                        UUID.randomUUID(),
                        activity,
                        german("Den Bericht schicken"),
                        home,
                        new Commitment.Owner("Erinnerte Stelle", email, email == null ? null : Language.GERMAN),
                        LocalDate.parse(due),
                        Commitment.State.OPEN,
                        null,
                        null,
                        false,
                        clock.instant()),
                clerk);
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(BERLIN).toInstant());
    }

    private List<String> subjects() {
        return sql.sql("select subject from mail.message where kind = 'commitment-reminder' and state = 'waiting'")
                .query(String.class)
                .list();
    }

    private String body() {
        return sql.sql("select body from mail.message where kind = 'commitment-reminder' and state = 'waiting'")
                .query(String.class)
                .single();
    }

    /** As the sender of the outbox leaves it. */
    private void sent() {
        sql.sql("update mail.message set state = 'sent', done_at = due_at where kind = 'commitment-reminder'")
                .update();
    }
}
