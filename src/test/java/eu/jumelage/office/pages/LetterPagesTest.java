package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Letter;
import eu.jumelage.office.Letters;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Writing;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor reports lies on the desk until somebody says what came of it, and is forgotten after its period. */
@InBerlin
class LetterPagesTest {

    @Autowired
    Letters letters;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Letter letter;
    String path = "";

    @BeforeEach
    void somebodyWrites() {
        staff = new Staff(program, port);
        staff.dismiss();
        sql.sql("delete from office.letter").update();
        var written = letters.write(
                Letter.Subject.BARRIER, "/fr/actualites", "<b>Illisible</b>", "marie@example.org", Language.FRENCH);
        letter = ((Writing.Arrived) written).letter();
        path = "/office/letters/" + letter.id();
    }

    @AfterEach
    void leave() {
        clock.reset();
        staff.dismiss();
    }

    @Test
    void aReportIsOnTheDeskUntilSomebodySaysWhatCameOfIt() {
        var clerk = staff.signIn(staff.hire("letters", Role.EDITOR));
        assertThat(staff.get("/office/", clerk).body()).contains(path, "&lt;b&gt;Illisible");
        assertThat(staff.get("/office/letters", clerk).body()).contains(path, "/fr/actualites");
        assertThat(staff.get(path, clerk).body())
                .contains("href=\"/fr/actualites\"", "mailto:marie@example.org", "&lt;b&gt;Illisible&lt;/b&gt;");

        var empty = staff.post(path + "/settle", clerk, Map.of("note", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"note-error\"");
        String long1 = "sehr lang ".repeat(200);
        assertThat(staff.post(path + "/settle", clerk, Map.of("note", long1)).body())
                .contains(long1.strip());

        assertThat(staff.post(path + "/settle", clerk, Map.of("note", "Schrift vergrößert"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(letters.open()).isEmpty();
        assertThat(staff.get("/office/", clerk).body()).doesNotContain(path);
        assertThat(staff.get(path, clerk).body()).contains("Schrift vergrößert", "Test letters");
        staff.post(path + "/settle", clerk, Map.of("note", "ein zweites Mal"));
        assertThat(letters.find(letter.id()).orElseThrow().settled())
                .satisfies(settled -> assertThat(settled.note()).isEqualTo("Schrift vergrößert"));
        assertThat(audit.of("letter", letter.id())).extracting(AuditEntry::act).containsExactly("letter-settled");
    }

    @Test
    void readersReadAndDoNotSettle() {
        var reader = staff.signIn(staff.hire("letters-reader", Role.READER));
        assertThat(staff.get(path, reader).body()).doesNotContain("/settle");
        assertThat(staff.post(path + "/settle", reader, Map.of("note", "x")).statusCode())
                .isEqualTo(403);
        var administrator = staff.signIn(staff.hire("letters-admin", Role.ADMINISTRATOR));
        assertThat(staff.get(path, administrator).statusCode()).isEqualTo(403);
        assertThat(letters.open()).hasSize(1);
    }

    @Test
    void halfAYearLaterNothingOfItIsLeftButThatThereWasOne() {
        clock.advance(Duration.ofDays(150));
        assertThat(letters.forget()).isZero();
        clock.advance(Duration.ofDays(40));
        assertThat(letters.forget()).isEqualTo(1);
        assertThat(letters.forget()).isZero();

        assertThat(letters.open()).isEmpty();
        assertThat(letters.total()).isEqualTo(1);
        assertThat(sql.sql("select message || page || coalesce(reply_to, '') from office.letter")
                        .query(String.class)
                        .single())
                .isEmpty();
        var clerk = staff.signIn(staff.hire("letters-late", Role.EDITOR));
        assertThat(staff.get(path, clerk).statusCode()).isEqualTo(404);
        assertThat(audit.of("letter", letter.id())).extracting(AuditEntry::act).containsExactly("letter-erased");
    }

    @Test
    void thePublicFormSaysForHowLong() {
        assertThat(staff.get("/de/barriere-melden", null).body()).contains("sechs Monate nach dem Eingang");
    }
}
