package eu.jumelage.office.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Editables;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk says whose turn it is, and a draft's page what has become of it. */
@InBerlin
class DeskTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Editables editables;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member author;
    Seat clerk = new Seat("", "");
    Seat head = new Seat("", "");
    Entries hall = Entries.NONE;

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        sql.sql("delete from office.draft where state in ('writing', 'handed-in')")
                .update();
        author = staff.hire("author", Role.EDITOR);
        clerk = staff.signIn(author);
        head = staff.signIn(staff.hire("head", Role.PUBLISHER));
        String city = sql.sql("select id from partnerships.city where home")
                .query(String.class)
                .single();
        hall = Entries.NONE
                .with("name.source", "de")
                .with("name.de", "Spiegelsaal")
                .with("city", city);
    }

    @AfterEach
    void leave() {
        staff.dismiss();
        sql.sql("delete from office.draft where state in ('writing', 'handed-in')")
                .update();
    }

    @Test
    void whatWasHandedInIsSeenByItsAuthorAndComesBackWithTheRemark() {
        Draft draft = drafts.begin("place", hall, author);
        assertThat(desk(clerk)).contains("Ihre Entwürfe", "Spiegelsaal", "Ort · Test author");
        assertThat(desk(head)).contains("Entwürfe anderer").doesNotContain("Ihre Entwürfe", "Zur Freigabe");

        var handedIn = staff.post("/office/drafts/" + draft.id() + "/hand-in", clerk, Map.of());
        assertThat(page(handedIn.headers().firstValue("Location").orElseThrow(), clerk))
                .contains("role=\"status\"", "Zur Freigabe gegeben");
        assertThat(desk(clerk)).contains("Eingereicht").doesNotContain("Ihre Entwürfe");
        assertThat(desk(head)).contains("Zur Freigabe", "Spiegelsaal");

        decide(draft, "send-back", "Bitte die Straße ergänzen");
        assertThat(desk(clerk))
                .contains("Zurückgegeben", "Bitte die Straße ergänzen")
                .doesNotContain("Eingereicht");
    }

    @Test
    void anApprovalIsConfirmedAndLeadsToTheNext() {
        Draft first = drafts.begin("place", hall, author);
        Draft second = drafts.begin("place", hall.with("name.de", "Kaminzimmer"), author);
        drafts.handIn(first.id(), author);
        drafts.handIn(second.id(), author);
        decide(first, "approve", "");
        assertThat(page("/office/drafts/" + first.id() + "/review", head))
                .contains("role=\"status\"", "Freigegeben", "Als Nächstes freizugeben: Kaminzimmer")
                .contains("/office/drafts/" + second.id() + "/review", "/office/records/place/" + first.item());
    }

    @Test
    void theRecordSaysThatAChangeWaitsAndNotThatSomebodyWrites() {
        UUID place = sql.sql("select id from programme.place limit 1")
                .query(UUID.class)
                .single();
        Draft draft = drafts.open("place", place, author).orElseThrow();
        assertThat(page("/office/records/place/" + place, clerk)).contains("arbeitet gerade an einer Änderung");
        drafts.handIn(draft.id(), author);
        assertThat(page("/office/records/place/" + place, clerk))
                .contains("wartet seit", "auf Freigabe")
                .doesNotContain("arbeitet gerade");
    }

    @Test
    void aDraftIsCalledInTheReadersLanguageAndANewOneByItsKind() {
        Draft person = drafts.begin("person", Entries.NONE, author);
        assertThat(desk(clerk)).contains("Neue Person, noch ohne Namen");
        assertThat(editables.title(person, Language.FRENCH)).isEqualTo("Nouvelle personne, encore sans nom");
        Draft place = drafts.begin("place", hall.with("name.fr", "Galerie des Glaces"), author);
        assertThat(editables.title(place, Language.FRENCH)).isEqualTo("Galerie des Glaces");
    }

    @Test
    void whatIsWrongWithAnActivityIsSaidAllAtOnce() {
        Draft empty = drafts.begin(
                "activity", Entries.of(Map.of("run.0.from", "2027-13-01", "run.0.attendance", "on-site")), author);
        List<Problem> problems = drafts.problems(empty.id(), author);
        assertThat(problems)
                .extracting(Problem::field)
                .contains("kind", "title.de", "city", "visibility", "run.0.from");
    }

    @Test
    void aDateOnSiteWithoutAPlaceIsAskedAboutAndNotRefused() {
        String brussels = sql.sql("select partner from partnerships.partnership limit 1")
                .query(String.class)
                .single();
        Draft draft = drafts.begin(
                "activity",
                Entries.of(Map.of(
                        "kind", "concert",
                        "title.source", "de",
                        "title.de", "Serenade",
                        "visibility", "public",
                        "run.0.from", "2027-06-01",
                        "run.0.attendance", "on-site",
                        "city.0.id", brussels,
                        "city.0.role", "partner")),
                author);
        assertThat(drafts.problems(draft.id(), author)).isEmpty();
        assertThat(page("/office/drafts/" + draft.id() + "/review", clerk))
                .contains("Termin 1 findet vor Ort statt, nennt aber keinen Ort", "/hand-in");
    }

    private void decide(Draft draft, String what, String remark) {
        int revision = drafts.find(draft.id()).orElseThrow().revision();
        var answer = staff.post(
                "/office/drafts/" + draft.id() + "/decide",
                head,
                Map.of("_do", what, "_revision", String.valueOf(revision), "remark", remark));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private String desk(Seat seat) {
        return page("/office/", seat);
    }

    private String page(String path, Seat seat) {
        var answer = staff.get(path, seat);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
