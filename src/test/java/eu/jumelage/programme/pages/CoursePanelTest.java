package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Deciding;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Step;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the page of an activity the office sees how it stands, begins what is possible, and reads all that was done. */
@InBerlin
class CoursePanelTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Programme programme;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Member both;
    Seat seat;
    Announced office;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        both = staff.hire("panel", Role.EDITOR, Role.PUBLISHER);
        seat = staff.signIn(both);
        office = new Announced(programme, drafts, sql);
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void eachRunOffersWhatIsPossibleFromWhereItStands() {
        Activity activity = office.published("Wanderschau", Announced.over(), Announced.soon());
        Document page = page(activity);
        assertThat(page.select(".stands > li"))
                .as("nothing can be done to both at once")
                .hasSize(2);
        assertThat(page.select(".stands > li").get(0).select("button").eachAttr("value"))
                .containsExactly("confirm-held", "did-not-take-place");
        assertThat(page.select(".stands > li").get(1).select("button").eachAttr("value"))
                .containsExactly("reschedule", "postpone", "cancel", "");
        programme.withdraw(activity.id());
        assertThat(page(activity).select("#course button")).isEmpty();
    }

    @Test
    void aDoubleClickBeginsOneChangeAndTheFormStandsOpenOnThePage() {
        Activity activity = office.published("Nachtmusik", Announced.soon());
        String once = UUID.randomUUID().toString();
        Map<String, String> sent =
                Map.of("_once", once, "activity", activity.id().toString(), "run", "", "what", "postpone");
        String first = to(begin(sent));
        assertThat(to(begin(sent))).isEqualTo(first);
        assertThat(page(activity).select("#course .rows-in li")).hasSize(1);
        assertThat(page(activity).select("#course .rows-in a").eachText())
                .containsExactly("Verschieben ohne neuen Termin: Nachtmusik");
    }

    @Test
    void nothingBeginsOnWhatIsNotPublishedOrNotThere() {
        Activity withdrawn = office.published("Zurückgezogen", Announced.soon());
        programme.withdraw(withdrawn.id());
        for (String id :
                new String[] {withdrawn.id().toString(), UUID.randomUUID().toString(), "<script>", ""}) {
            assertThat(begin(Map.of("activity", id, "what", "cancel")).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        Activity one = office.done(office.published("Eins", Announced.soon()), new Step.Cancel());
        Activity two = office.published("Zwei", Announced.soon());
        String foreign = programme.history(one.id()).getLast().id().toString();
        assertThat(begin(Map.of(
                                "activity",
                                two.id().toString(),
                                "undo",
                                foreign,
                                "run",
                                two.runs().getFirst().id().toString()))
                        .statusCode())
                .as("an act of something else")
                .isEqualTo(404);
    }

    @Test
    void whatWasDoneIsReadWithItsInternalReasonAndTakenBackByAFurtherAct() {
        Activity activity = office.published("Straßenfest", Announced.soon());
        Draft draft = office.written(Announced.change(activity, "cancel")
                .with("reason.source", "de")
                .with("reason.de", "Sturm <b>warnung</b>")
                .with("note", "Anruf der Feuerwehr"));
        assertThat(drafts.approve(draft.id(), draft.revision(), false, Announced.HEAD))
                .isInstanceOf(Deciding.Done.class);
        Document page = page(activity);
        assertThat(page.select(".acts li").text())
                .contains("Abgesagt", "Sturm <b>warnung</b>", "Anruf der Feuerwehr", "Klara", "Henri");
        assertThat(page.select(".acts b")).isEmpty();

        assertThat(to(staff.get("/office/records/change/" + draft.item(), seat)))
                .isEqualTo("/office/records/activity/" + activity.id() + "#course");
        Document list = read("/office/programme?kind=change&step=cancel&q=Straßenfest");
        assertThat(list.select("tbody tr").text()).contains("Straßenfest", "Absagen", "Henri");
        assertThat(read("/office/programme?kind=change&step=postpone&q=Straßenfest")
                        .select("tbody tr"))
                .isEmpty();
        assertThat(read("/office/audit?kind=change&item=" + draft.item()).text())
                .contains("Was daraus wird", "Absagen");

        String undo = to(begin(Map.of(
                "activity",
                activity.id().toString(),
                "undo",
                draft.item().toString(),
                "run",
                activity.runs().getFirst().id().toString())));
        Document form = read(undo);
        assertThat(form.select("[name=what] [selected]").val()).isEqualTo("revive");
        assertThat(form.select("[name=new.from]").val()).isEqualTo("2031-05-08");
        assertThat(form.select("[name=note]").val()).contains("Abgesagt");
    }

    private HttpResponse<String> begin(Map<String, String> sent) {
        return staff.post(CoursePanel.BEGIN, seat, sent);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode()));
    }

    private Document page(Activity activity) {
        return read("/office/records/activity/" + activity.id());
    }

    private Document read(String path) {
        return Jsoup.parse(staff.get(path.replace("ß", "%C3%9F"), seat).body());
    }
}
