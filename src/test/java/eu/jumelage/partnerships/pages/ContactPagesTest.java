package eu.jumelage.partnerships.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.partnerships.Contact;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.ContactNotes;
import eu.jumelage.partnerships.Partner;
import eu.jumelage.partnerships.Partnerships;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The office sees how alive a partnership is, notes its contacts, and makes sure of them with one button. */
@InBerlin
class ContactPagesTest {

    @Autowired
    Partnerships partnerships;

    @Autowired
    ContactNotes notes;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Seat clerk;
    UUID brussels;
    String page = "";

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.signIn(staff.hire("contacts", Role.EDITOR));
        brussels = partnerships.inForce(Language.GERMAN).stream()
                .filter(partner ->
                        partner.city().latestName().string(Language.GERMAN).equals("Brüssel"))
                .map(Partner::partnership)
                .findFirst()
                .orElseThrow()
                .id();
        page = "/office/records/partnership/" + brussels;
    }

    @AfterEach
    void leave() {
        staff.dismiss();
    }

    @Test
    void aNoteThatIsSentThriceIsOneNote() {
        int before = notes.of(brussels).size();
        var form = Map.of(
                "_once",
                UUID.randomUUID().toString(),
                "day",
                "2020-01-02",
                "who",
                "Anna",
                "channel",
                "mail",
                "line",
                "Einmal");
        IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> staff.post("/office/partnerships/" + brussels + "/notes", clerk, form)))
                .toList()
                .forEach(sent -> assertThat(sent.join().statusCode()).isEqualTo(303));
        assertThat(notes.of(brussels)).hasSize(before + 1);

        var other = new HashMap<>(form);
        other.put("line", "Noch einmal, anders");
        staff.post("/office/partnerships/" + brussels + "/notes", clerk, other);
        assertThat(notes.of(brussels)).as("gone back, and written another").hasSize(before + 2);
    }

    @Test
    void aNoteIsTheNewestBeatOfThePulse() {
        String form = "/office/partnerships/" + brussels + "/notes";
        String today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        var kept = staff.post(
                form,
                clerk,
                Map.of("day", today, "who", "Sommer, Peeters", "channel", "video", "line", "Programm\n2027"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).contains(page + "#contacts");
        ContactNote note = notes.of(brussels).getFirst();
        assertThat(notes.pulse(brussels).lastContact()).isEqualTo(note);
        assertThat(note.line()).isEqualTo("Programm 2027");
        assertThat(staff.get(page, clerk).body()).contains("Programm 2027", "Video", "Zuletzt gemeinsam");

        String one = form + "/" + note.id();
        assertThat(staff.get(one, clerk).body()).contains("value=\"Programm 2027\"");
        staff.post(
                one, clerk, Map.of("day", today, "who", "Sommer, Peeters", "channel", "mail", "line", "Programm 2028"));
        assertThat(notes.of(brussels))
                .extracting(ContactNote::line)
                .contains("Programm 2028")
                .doesNotContain("Programm 2027");
        assertThat(audit.of("partnership", brussels))
                .extracting(AuditEntry::act)
                .startsWith("note-corrected", "contact-noted");
    }

    @Test
    void aNoteThatSaysNothingComesBackAsItWasTyped() {
        int before = notes.of(brussels).size();
        var back = staff.post(
                "/office/partnerships/" + brussels + "/notes",
                clerk,
                Map.of("day", "2999-01-01", "who", "<i>Sommer", "channel", "pigeon", "line", ""));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body())
                .contains(
                        "value=\"2999-01-01\"", "value=\"&lt;i>Sommer\"", "id=\"line-error\"", "id=\"channel-error\"");
        assertThat(notes.of(brussels)).hasSize(before);
        assertThat(staff.post("/office/partnerships/" + UUID.randomUUID() + "/notes", clerk, Map.of("line", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/office/partnerships/" + brussels + "/notes/" + UUID.randomUUID(), clerk)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aContactThatNobodyConfirmedForAYearLeavesTheDeskWhenSomebodyDoes() {
        var contact = new Contact(
                UUID.randomUUID(),
                partnerships.find(brussels).orElseThrow().partner(),
                Text.of(Language.GERMAN, "Kabinett Prüfung"),
                "Jan Peeters",
                null,
                null,
                false,
                LocalDate.of(1992, 6, 1));
        partnerships.reach(brussels, contact);
        assertThat(staff.get("/office/", clerk).body()).contains("Kabinett Prüfung", page + "#contacts");
        assertThat(staff.get(page, clerk).body()).contains("class=\"old\"");

        var done = staff.post(
                "/office/partnerships/" + brussels + "/contacts/" + contact.id() + "/confirm", clerk, Map.of());
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(staff.get("/office/", clerk).body()).doesNotContain("Kabinett Prüfung");
        assertThat(audit.of("partnership", brussels).getFirst()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("contact-confirmed");
            assertThat(entry.before()).containsEntry("confirmed", "1992-06-01");
        });
        assertThat(staff.post(
                                "/office/partnerships/" + brussels + "/contacts/" + UUID.randomUUID() + "/confirm",
                                clerk,
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void readersSeeThePulseAndChangeNothing() {
        var reader = staff.signIn(staff.hire("contacts-reader", Role.READER));
        assertThat(staff.get(page, reader).body()).contains("Kontaktnotizen").doesNotContain("/confirm", "new-note");
        assertThat(notes.pulse(brussels).last())
                .as("the last activity of the example city")
                .isNotNull();
        assertThat(notes.pulse(brussels).next()).isNotNull();
    }
}
