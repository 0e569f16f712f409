package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.sample.SampleCity;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The crisis desk as it is asked by browsers, impatient ones and late ones too. */
@InBerlin
class CrisisPagesTest {

    private static final Pattern REVISION = Pattern.compile("name=\"_revision\" value=\"(\\d+)\"");

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Staff staff;
    Seat publisher;

    @BeforeEach
    void signIn() {
        staff = new Staff(program, port);
        staff.dismiss();
        publisher = staff.signIn(staff.hire("publisher", Role.PUBLISHER));
    }

    @AfterEach
    void leave() {
        clock.reset();
        staff.dismiss();
    }

    @Test
    void aDoubleClickMakesOneStepAndTenMinutesLaterItStays() throws Exception {
        String draft = prepared("move-online", "Kino");
        Map<String, String> alone = Map.of("_do", "alone", "_revision", revision(draft));
        Callable<HttpResponse<String>> click = () -> staff.post(draft + "/decide", publisher, alone);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(both.invokeAll(List.of(click, click)))
                    .extracting(answer -> answer.get().statusCode())
                    .containsExactlyInAnyOrder(303, 409);
        }
        UUID step = newest();
        assertThat(count("select count(*) from programme.act where crisis_step = '%s'".formatted(step)))
                .isEqualTo(1);

        clock.set(Instant.now().plus(Duration.ofMinutes(11)));
        var late = staff.post("/office/crisis/steps/" + step + "/undo", publisher, Map.of());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Zurücknehmen ging nur bis", "Die zehn Minuten zum Zurücknehmen sind vorbei.");
        assertThat(count("select count(*) from programme.act where 'undo' = any (steps)"))
                .isZero();
    }

    @Test
    void aStepIsBegunOnceHoweverOftenItsButtonIsPressed() {
        Map<String, String> once = Map.of("_once", UUID.randomUUID().toString());
        var first = staff.post("/office/records/crisis-step/new", publisher, once);
        var second = staff.post("/office/records/crisis-step/new", publisher, once);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void aDisruptionIsDeclaredWithItsNoticeInOneGo() {
        String draft = staff.post("/office/records/declaration/new", publisher, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var fields = new HashMap<>(Map.of(
                "_do", "hand-in",
                "_revision", "1",
                "struck.name.source", "de",
                "struck.name.de", "Hochwasser an der Spree",
                "struck.name.fr", "Crue de la Spree",
                "struck.until", "2026-01-01",
                "struck.link", "https://www.berlin.example/hochwasser",
                "notice.level", "emergency"));
        var wrong = staff.post(draft, publisher, fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("#f-struck.since", "#f-notice.text.de");
        fields.putAll(Map.of(
                "_revision", revision(draft.replace("/review", ""), wrong.body()),
                "struck.since", "2026-01-01",
                "notice.text.source", "de",
                "notice.text.de", "Das Wasser steigt. Bitte bleiben Sie zu Hause.",
                "_do", "preview"));
        staff.post(draft, publisher, fields);

        var released = staff.post(draft + "/decide", publisher, Map.of("_do", "alone", "_revision", revision(draft)));

        assertThat(released.statusCode()).as(released.body()).isEqualTo(303);
        assertThat(staff.get("/de/", null).body())
                .contains("Das Wasser steigt. Bitte bleiben Sie zu Hause.", "https://www.berlin.example/hochwasser");
        assertThat(staff.get("/de/ausnahmelagen", null).body()).contains("Hochwasser an der Spree");
        sql.sql("update programme.notice set shown_until = now() where level = 'emergency'")
                .update();
    }

    @Test
    void whatChangedBetweenLookingAndApprovingIsSaidAndNothingHappens() {
        String draft = prepared("cancel", "Bibliotheken");
        UUID activity = sql.sql("select id from programme.activity where title #>> '{in,de,is}' like 'Bibliotheken%'")
                .query(UUID.class)
                .single();
        sql.sql("update programme.run set sequence = sequence + 1 where activity = :activity")
                .param("activity", activity)
                .update();

        var answer = staff.post(draft + "/decide", publisher, Map.of("_do", "alone", "_revision", revision(draft)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Eine Aktivität ist nicht mehr", "Bibliotheken als Wohnzimmer");
        assertThat(sql.sql("select course from programme.activity where id = :id")
                        .param("id", activity)
                        .query(String.class)
                        .single())
                .isEqualTo("planned");
    }

    @Test
    void theTrailNamesWhatAStepIsAbout() {
        String draft = prepared("cancel", "BerlinDays");
        UUID part = sql.sql("""
                select p.id from programme.activity p join programme.activity a on a.id = p.parent
                where a.title #>> '{in,de,is}' like 'BerlinDays%' order by p.id limit 1""").query(UUID.class).single();
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        staff.post(
                "/office/crisis/drafts/" + id + "/plan",
                publisher,
                Map.of(
                        "_do",
                        "preview",
                        "_revision",
                        revision(draft),
                        "does",
                        "cancel",
                        "disruption",
                        strike(),
                        "except." + part,
                        "on"));
        staff.post(draft + "/hand-in", publisher, Map.of());

        String trail = Jsoup.parse(staff.get("/office/audit", publisher).body())
                .select("tr:contains(Krisenschritt)")
                .getFirst()
                .text();

        String title = sql.sql("select title #>> '{in,de,is}' from programme.activity where id = :id")
                .param("id", part)
                .query(String.class)
                .single();
        assertThat(trail)
                .contains(
                        "zur Freigabe gegeben",
                        "Aktivitäten: BerlinDays in Brüssel",
                        "Teile, die bleiben, wie sie sind: " + title)
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}");
    }

    @Test
    void whatNobodyHasLookedAtIsNotApproved() {
        String draft = begun();
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        staff.post("/office/crisis/drafts/" + id, publisher, Map.of("_do", "all", "_revision", "1", "q", "Radio"));
        staff.post(
                "/office/crisis/drafts/" + id + "/plan",
                publisher,
                Map.of("_do", "save", "_revision", "2", "does", "cancel", "disruption", strike()));
        assertThat(staff.get(draft + "/review", publisher).body())
                .contains("Noch niemand hat angesehen, was geschehen wird.");
    }

    @Test
    void aTableForTheFileStartsNoFormula() {
        assertThat(StepTable.cell("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(StepTable.cell(" +49 30")).isEqualTo("' +49 30");
        assertThat(StepTable.cell("@x;y")).isEqualTo("\"'@x;y\"");
        assertThat(StepTable.cell("Wegen \"Sturm\"")).isEqualTo("\"Wegen \"\"Sturm\"\"\"");
        assertThat(StepTable.cell("Konzert")).isEqualTo("Konzert");
    }

    @Test
    void theTableNamesEachActivity() {
        String draft = prepared("postpone", "Tausch");
        staff.post(draft + "/decide", publisher, Map.of("_do", "alone", "_revision", revision(draft)));
        var table = staff.get("/office/crisis/steps/" + newest() + "/table.csv", publisher);
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body())
                .contains("Tausch der Stadtgärtnerinnen und Stadtgärtner;", "Verschoben, neuer Termin folgt");
    }

    /** Looked at, and ready to be approved. */
    private String prepared(String does, String search) {
        String draft = begun();
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        staff.post("/office/crisis/drafts/" + id, publisher, Map.of("_do", "all", "_revision", "1", "q", search));
        var looked = staff.post(
                "/office/crisis/drafts/" + id + "/plan",
                publisher,
                Map.of("_do", "preview", "_revision", "2", "does", does, "disruption", strike()));
        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(303);
        return draft;
    }

    private String begun() {
        return staff.post("/office/records/crisis-step/new", publisher, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String strike() {
        return SampleCity.id("disruption", "covid-19").toString();
    }

    private String revision(String draft) {
        return revision(draft, staff.get(draft + "/review", publisher).body());
    }

    private static String revision(String draft, String page) {
        var found = REVISION.matcher(page);
        assertThat(found.find()).as(draft + page).isTrue();
        return found.group(1);
    }

    private UUID newest() {
        return sql.sql("select id from programme.crisis_step order by at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
