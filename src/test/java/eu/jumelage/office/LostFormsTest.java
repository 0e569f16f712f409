package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.sample.SampleCity;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of a form without a good token: its writer finds it again, nobody else does, and an attack is refused.
 */
@InBerlin
@ExtendWith(OutputCaptureExtension.class)
class LostFormsTest {

    private static final String NOTE = "Vertraulich: der Minister kommt früher";

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @Autowired
    Editables editables;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member anna;
    Member bert;
    String notes = "";

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        anna = staff.hire("anna", Role.EDITOR, Role.PUBLISHER);
        bert = staff.hire("bert", Role.EDITOR);
        notes = "/office/partnerships/" + SampleCity.id("partnership", "brussels") + "/notes";
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoWroteItFindsItAgainWithTheNamesOfItsFields() {
        Seat gone = lost(note());
        Seat again = signIn(gone, anna);
        var page = staff.get("/office/again", again);
        assertThat(page.body())
                .contains(
                        NOTE,
                        "Worum es ging, in einer Zeile",
                        "Kontaktnotiz: Brüssel",
                        "1. Oktober 2026",
                        "office-areas");
    }

    @Test
    void nobodyElseIsEverShownIt() {
        Seat gone = lost(note());
        Seat other = signIn(gone, bert);
        var page = staff.get("/office/again", other);
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.body()).doesNotContain(NOTE);
        assertThat(sql.sql("select count(*) from office.sitting_attributes where attribute_name like '%KeptForm%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoseFormItWasMustBeKnown() {
        Seat stranger = staff.arrive();
        var answer = post(notes, stranger, "unmarked", "line=" + encoded(NOTE));
        assertThat(location(answer))
                .startsWith("/office/sign-in?lost=true&next=")
                .doesNotContain("again");
        assertThat(staff.get(location(answer), null).body()).contains("nichts geändert");
    }

    @Test
    void aDraftSaysWhichRecordItIsAndWhatItsFieldsAreCalled() {
        Draft draft = drafts.begin(
                "person", editables.of("person").orElseThrow().blank().with("name", "Anna Beispiel"), anna);
        Seat gone = lost("/office/drafts/" + draft.id(), "_do=hand-in&_revision=1&name=" + encoded("Anne Exemple"));
        assertThat(staff.get("/office/again", signIn(gone, anna)).body())
                .contains("Anna Beispiel", "<dt>Name</dt>", "Anne Exemple");
    }

    @Test
    void whatTakesAwayOrDecidesIsNeverSentAgain() {
        UUID brussels = SampleCity.id("partnership", "brussels");
        for (String path : new String[] {
            "/office/records/partnership/" + brussels + "/withdraw",
            "/office/drafts/" + brussels + "/decide",
            "/office/media/" + brussels + "/withdraw",
            "/office/translations/links/" + brussels + "/revoke"
        }) {
            Seat stranger = staff.arrive();
            var answer = post(path, stranger, "old~" + anna.id(), "sure=yes&reason=weg&_do=approve");
            assertThat(location(answer)).as(path).doesNotContain("again");
        }
    }

    @Test
    void aForgedTokenInALivingSittingIsRefusedInWordsAndNoted(CapturedOutput log) {
        Seat seat = staff.signIn(anna);
        String withdraw = "/office/records/partnership/" + SampleCity.id("partnership", "brussels") + "/withdraw";
        for (String path : new String[] {withdraw, notes}) {
            var answer = post(path, seat, "forged", "sure=yes&line=" + encoded(NOTE));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Es wurde nichts geändert", "office-areas")
                    .doesNotContain("Noch einmal abschicken", NOTE, "yes");
        }
        assertThat(log.getOut())
                .contains("Refused POST /office/records/partnership/{id}/withdraw of member " + anna.id()
                        + ": the token is not of this sitting")
                .doesNotContain("Vertraulich");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedAndNoted(CapturedOutput log) {
        Seat seat = staff.signIn(anna);
        var answer = staff.send(staff.to("/office/translate/geheim", seat)
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("line=" + encoded(NOTE))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(log.getOut())
                .contains("Refused POST /office/translate/…: it was sent from another site")
                .doesNotContain("geheim", "Vertraulich");
    }

    @Test
    void whoSignedInAnewInAnotherWindowIsShownTheirOwnWords() {
        Seat seat = staff.signIn(anna);
        String old = note();
        assertThat(post(notes, seat, "old~" + anna.id(), old).body()).contains(NOTE, "Noch einmal abschicken");
        assertThat(post(notes, seat, "old~" + bert.id(), old).body()).doesNotContain(NOTE);
    }

    private static String note() {
        return "day=2026-10-01&who=Anna&channel=mail&line=" + encoded(NOTE);
    }

    private Seat lost(String form) {
        return lost(notes, form);
    }

    /** Sends a form of Anna's after her sitting has ended; the browser with what is kept for her. */
    private Seat lost(String path, String form) {
        Seat seat = staff.signIn(anna);
        sql.sql("delete from office.sitting where principal_name = :email")
                .param("email", anna.email())
                .update();
        var answer = post(path, seat, seat.token(), form);
        assertThat(location(answer)).isEqualTo("/office/sign-in?lost=true&next=%2Foffice%2Fagain");
        Seat gone = new Seat(Staff.cookie(answer), "");
        var page = staff.get(location(answer), gone);
        assertThat(page.body()).contains("ist aufgehoben").doesNotContain(NOTE);
        return new Seat(gone.cookie(), Staff.token(page.body()));
    }

    private Seat signIn(Seat browser, Member member) {
        var entered =
                staff.post("/office/sign-in", browser, Map.of("email", member.email(), "password", Staff.PASSWORD));
        return new Seat(Staff.cookie(entered), "");
    }

    private HttpResponse<String> post(String path, Seat seat, String token, String form) {
        return staff.send(staff.to(path, seat)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + form)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
