package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.programme.Agenda;
import eu.jumelage.programme.Agendas;
import eu.jumelage.programme.Dossiers;
import eu.jumelage.programme.Publication;
import eu.jumelage.programme.When;
import eu.jumelage.sample.SampleCity;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A clerk prepares a visit by the hour; two at once lose nothing, and a double click makes one item. */
@InBerlin
class VisitPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Agendas agendas;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail audit;

    Staff staff;
    Seat clerk;
    final UUID visit = SampleCity.id("activity", "prague-study-visit");
    final String page = "/office/visits/" + visit;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.signIn(staff.hire("visits", Role.EDITOR));
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void anItemThatIsSentThriceIsOneItemAndInternal() {
        var form = item("Empfang " + UUID.randomUUID(), "09:00", "10:00");
        form.put("_once", UUID.randomUUID().toString());
        IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> staff.post(page + "/items", clerk, form)))
                .toList()
                .forEach(sent -> assertThat(sent.join().statusCode()).isEqualTo(303));
        var made = agendas.of(visit).orElseThrow().items().stream()
                .filter(item -> title(item).equals(form.get("title")))
                .toList();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().part().publication()).isEqualTo(Publication.DRAFT);
        assertThat(made.getFirst().part().isOpen()).isFalse();
        assertThat(audit.of("activity", visit)).extracting(AuditEntry::act).contains("item-added");
        assertThat(get(page).text()).contains(form.get("title"), "09:00–10:00");
    }

    @Test
    void whatFollowsOnThatDayIsMovedWithIt() {
        UUID first = added("Anfang", "09:00", "10:00");
        UUID second = added("Danach", "10:00", "11:30");
        UUID before = added("Davor", "08:00", "08:30");
        staff.post(page + "/items/" + first + "/move", clerk, Map.of("by", "30", "following", "yes"));
        assertThat(time(first)).isEqualTo("09:30–10:30");
        assertThat(time(second)).isEqualTo("10:30–12:00");
        assertThat(time(before)).isEqualTo("08:00–08:30");
        staff.post(page + "/items/" + first + "/move", clerk, Map.of("by", "-15"));
        assertThat(time(first)).isEqualTo("09:15–10:15");
        assertThat(time(second)).as("moved alone").isEqualTo("10:30–12:00");
        staff.post(page + "/items/" + first + "/move", clerk, Map.of("by", "999999"));
        assertThat(time(first)).as("no step of the page").isEqualTo("09:15–10:15");
    }

    @Test
    void aDinnerUntilAfterMidnightEndsOnTheNextDay() {
        UUID dinner = added("Abendessen", "20:00", "00:30");
        assertThat(agendas.item(visit, dinner).orElseThrow().run().when())
                .isInstanceOfSatisfying(
                        When.Timed.class,
                        timed -> assertThat(timed.end().toLocalDate())
                                .isEqualTo(timed.start().toLocalDate().plusDays(1)));
    }

    @Test
    void anEndThatIsNoNightAwayIsASlip() {
        HttpResponse<String> back = staff.post(page + "/items", clerk, item("Mittag", "12:00", "11:00"));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(back.body()).select("#until-error").text()).isNotEmpty();
        assertThat(Jsoup.parse(back.body()).select("[name=until]").val()).isEqualTo("11:00");
    }

    @Test
    void slipsComeBackAsTheyWereTyped() {
        var form = item("", "25:99", "");
        HttpResponse<String> back = staff.post(page + "/items", clerk, form);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(back.body()).select(".errors li")).hasSize(2);
        assertThat(staff.post("/office/visits/" + UUID.randomUUID() + "/items", clerk, form)
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/office/visits/" + UUID.randomUUID(), clerk).statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoEditorsOfOneSheetLoseNothing() {
        String path = page + "/protocol";
        var mine = fields(get(path));
        var theirs = fields(get(path));
        theirs.put("gifts", "Ein Buch");
        assertThat(staff.post(path, clerk, theirs).statusCode()).isEqualTo(303);
        mine.put("seating", "Runder Tisch");
        assertThat(staff.post(path, clerk, mine).statusCode()).isEqualTo(303);
        var protocol = dossiers.of(visit).protocol().orElseThrow();
        assertThat(protocol.gifts()).isEqualTo("Ein Buch");
        assertThat(protocol.seating()).isEqualTo("Runder Tisch");

        mine.put("gifts", "Eine Vase");
        HttpResponse<String> collides = staff.post(path, clerk, mine);
        assertThat(collides.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(collides.body());
        assertThat(shown.select(".errors").text()).contains("Ein Buch");
        assertThat(shown.expectFirst("#gifts").text()).isEqualTo("Eine Vase");
        assertThat(dossiers.of(visit).protocol().orElseThrow().gifts()).isEqualTo("Ein Buch");
        assertThat(staff.post(path, clerk, fields(shown)).statusCode()).isEqualTo(303);
        assertThat(dossiers.of(visit).protocol().orElseThrow().gifts()).isEqualTo("Eine Vase");
    }

    @Test
    void theGuestsBookletLeavesOutWhatOnlyTheHostsDo() {
        var form = item("Lagebesprechung", "07:30", "08:00");
        form.put("hosts", "on");
        form.put("note", "Vermerk nur für uns");
        staff.post(page + "/items", clerk, form);
        assertThat(get(page + "/booklet?for=guests&in=fr").text()).doesNotContain("Lagebesprechung", "Vermerk nur");
        assertThat(get(page + "/booklet?for=hosts").text()).contains("Lagebesprechung", "Vermerk nur für uns");
    }

    @Test
    void openingAnItemIsADraftForSomebodyElseToApprove() {
        UUID item = added("Rundgang für alle", "15:00", "16:00");
        String draft = staff.post(page + "/items/" + item + "/open", clerk, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var begun = drafts.find(UUID.fromString(draft.replace("/office/drafts/", "")))
                .orElseThrow();
        assertThat(begun.entries().get("visibility")).isEqualTo("public");
        assertThat(agendas.item(visit, item).orElseThrow().isOnlyOurs()).isTrue();
        staff.post(page + "/items/" + item + "/remove", clerk, Map.of("sure", "yes"));
        assertThat(agendas.item(visit, item)).isEmpty();
        assertThat(drafts.openOf("activity", item)).isEmpty();
    }

    @Test
    void headCountsAreSummedByCountryAndSlipsAreSaid() {
        String path = "/office/activities/" + visit + "/heads";
        var form = fields(get(path));
        form.putAll(Map.of(
                "count.0.country",
                "DE",
                "count.0.part",
                "host",
                "count.0.people",
                "30",
                "count.1.country",
                "CZ",
                "count.1.part",
                "invited",
                "count.1.people",
                "25",
                "count.1.age",
                "18-30",
                "count.1.gender",
                "female"));
        assertThat(staff.post(path, clerk, form).statusCode()).isEqualTo(303);
        assertThat(get(path).text()).contains("Zusammen 55");

        var wrong = new HashMap<>(fields(get(path)));
        wrong.put("count.0.people", "-1");
        wrong.put("count.1.people", "1000000000000");
        HttpResponse<String> back = staff.post(path, clerk, wrong);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(back.body()).select(".errors li")).hasSize(2);
        assertThat(dossiers.of(visit).headCounts()).hasSize(2);
    }

    @Test
    void readersReadAndChangeNothing() {
        Seat reader = staff.signIn(staff.hire("visits-reader", Role.READER));
        assertThat(staff.get(page, reader).body()).doesNotContain("/items\"", "/move");
        assertThat(staff.post(page + "/items", reader, item("x", "", "")).statusCode())
                .isEqualTo(403);
    }

    private UUID added(String title, String from, String until) {
        UUID once = UUID.randomUUID();
        var form = item(title, from, until);
        form.put("_once", once.toString());
        assertThat(staff.post(page + "/items", clerk, form).statusCode()).isEqualTo(303);
        return once;
    }

    private String time(UUID item) {
        return Booklet.time(agendas.item(visit, item).orElseThrow());
    }

    private static String title(Agenda.Item item) {
        var title = item.part().details().words().title();
        return title.string(title.source());
    }

    private static HashMap<String, String> item(String title, String from, String until) {
        return new HashMap<>(Map.of("day", "2031-05-20", "from", from, "until", until, "title", title));
    }

    private static HashMap<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("form.form").getFirst().select("input, select, textarea")) {
            String value = field.tagName().equals("select")
                    ? field.select("option[selected]").attr("value")
                    : field.tagName().equals("textarea") ? field.wholeText().strip() : field.val();
            fields.put(field.attr("name"), value);
        }
        return fields;
    }

    private Document get(String path) {
        HttpResponse<String> answer = staff.get(path, clerk);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
