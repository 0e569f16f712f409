package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Saving;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was public on a day is answered, and any two versions are compared from the older to the newer. */
@InBerlin
class PastVersionsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Drafts drafts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member author;
    Member head;
    Seat seat = new Seat("", "");
    UUID place = UUID.randomUUID();
    LocalDate first = LocalDate.EPOCH;

    @BeforeEach
    void publishTwice() {
        staff = new Staff(program, port);
        staff.dismiss();
        author = staff.hire("author", Role.EDITOR);
        head = staff.hire("head", Role.PUBLISHER);
        clock.set(Instant.now().minus(Duration.ofDays(25)));
        first = LocalDate.ofInstant(clock.instant(), BERLIN);
        String city = sql.sql("select id from partnerships.city where home")
                .query(String.class)
                .single();
        Entries hall = Entries.NONE
                .with("name.source", "de")
                .with("name.de", "Alter Saal")
                .with("city", city);
        Draft draft = drafts.begin("place", hall, author);
        place = draft.item();
        approve(draft);
        clock.advance(Duration.ofDays(10));
        Draft change = drafts.open("place", place, author).orElseThrow();
        var saved = drafts.save(change.id(), change.revision(), change.entries().with("name.de", "Neuer Saal"), author);
        approve(((Saving.Saved) saved).draft());
        clock.reset();
        seat = staff.signIn(author);
    }

    @AfterEach
    void leave() {
        staff.dismiss();
        clock.reset();
    }

    private void approve(Draft draft) {
        drafts.handIn(draft.id(), author);
        Draft waiting = drafts.find(draft.id()).orElseThrow();
        assertThat(drafts.approve(waiting.id(), waiting.revision(), false, head))
                .isInstanceOf(Deciding.Done.class);
    }

    @Test
    void aDayIsAnsweredWithWhatWasPublicThen() {
        assertThat(on(first.minusDays(1)))
                .contains("war das noch nicht öffentlich")
                .doesNotContain("<dd class=\"told\">");
        assertThat(on(first)).contains("war Fassung 1 öffentlich", "Alter Saal");
        assertThat(on(first.plusDays(9))).contains("war Fassung 1 öffentlich");
        assertThat(on(first.plusDays(10))).contains("war Fassung 2 öffentlich", "Neuer Saal");
        assertThat(on(first.plusDays(900))).contains("Dieser Tag ist noch nicht gekommen");
        assertThat(get("/versions?on=gestern")).contains("kein Tag im Kalender");
        assertThat(get("")).contains("name=\"on\"", "Neuer Saal");
    }

    @Test
    void twoVersionsAreComparedFromTheOlderToTheNewerWhicheverIsAskedFor() {
        for (String asked : new String[] {"/versions/1?with=2", "/versions/2?with=1", "/versions/2"}) {
            assertThat(get(asked))
                    .contains("Von Fassung 1 zu Fassung 2", "<del>Alter </del>", "<ins>Neuer </ins>")
                    .contains("stand in: Fassung 1 vom", "ist neu in: Fassung 2 vom");
        }
        assertThat(get("/versions/1")).contains("wurde der Eintrag angelegt", "Alter Saal");
    }

    @Test
    void aVersionThatIsNotThereIsSaidNotToBe() {
        var answer = staff.get(here() + "/versions/1?with=99", seat);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Eine Fassung 99 gibt es hier nicht");
    }

    @Test
    void theCheckOfABoxIsNotComparedWithANoThatNobodySaid() {
        Draft draft = drafts.begin(
                "activity", Entries.of(Map.of("title.source", "de", "title.de", "Lesung", "example", "on")), author);
        assertThat(staff.get("/office/drafts/" + draft.id() + "/review", seat).body())
                .contains("<ins>ja</ins>")
                .doesNotContain("<del>nein</del>");
        drafts.discard(draft.id(), author);
    }

    private String on(LocalDate day) {
        return get("/versions?on=" + day);
    }

    private String get(String path) {
        return staff.get(here() + path, seat).body();
    }

    private String here() {
        return "/office/records/place/" + place;
    }
}
