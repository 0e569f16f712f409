package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.programme.Programme;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk hands in a calendar, looks at what would come of it, and has drafts; once, however often it comes. */
@InBerlin
class IntakeTest {

    private static final String IMPORT = "/office/programme/import";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @Autowired
    Programme programme;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Seat clerk;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.signIn(staff.hire("import-clerk", Role.EDITOR));
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aCalendarIsLookedAtThenMadeThenKnown() {
        String calendar = calendar(
                event("a", "Chöre aus Brüssel", "DTSTART;TZID=Europe/Berlin:20280305T193000", "DURATION:PT2H"),
                event("b", "Nacht", "DTSTART;TZID=Europe/Berlin:20280326T023000", "DURATION:PT1H"));
        Document preview = handIn("jahr.ics", calendar);
        assertThat(preview.select("h1").text()).isEqualTo("jahr.ics");
        assertThat(preview.select("tbody th[scope=row]").eachText()).containsExactly("Chöre aus Brüssel");
        assertThat(preview.text()).contains("Brüssel", "19:30", "Nacht", "gibt es in jener Nacht nicht");
        long before = drafts();

        Document made = make(preview);
        assertThat(drafts()).isEqualTo(before + 1);
        Draft draft = drafts.find(id(made.expectFirst("tbody th a"))).orElseThrow();
        assertThat(draft.state()).isEqualTo(Draft.State.WRITING);
        assertThat(draft.entries().get("run.0.from-time")).isEqualTo("19:30");
        assertThat(programme.find(draft.item())).as("nothing is published").isEmpty();
        var note =
                audit.newest(AuditTrail.Wanted.of("batch"), Long.MAX_VALUE, 1).getFirst();
        assertThat(note.title()).isEqualTo("jahr.ics");
        assertThat(note.after())
                .containsEntry("made", "1")
                .containsEntry("refused", "1")
                .containsEntry("read", "2");

        Document again = handIn("jahr-neu.ics", calendar);
        assertThat(again.select("input[name=chosen]")).isEmpty();
        assertThat(again.select("main li a").attr("href")).isEqualTo("/office/drafts/" + draft.id());
    }

    @Test
    void whatWasDiscardedTogetherCanComeAgain() {
        String table = "Titel;Beginn;Partnerstadt\nEins;2028-04-01;Prag\nZwei;2028-04-02;Prag\n";
        Document made = make(handIn("zwei.csv", table));
        assertThat(made.select("tbody tr")).hasSize(2);
        String batch = made.expectFirst("form[action$=discard]").attr("action");
        staff.post(batch, clerk, Map.of());
        assertThat(get(batch.replace("/discard", ""))
                        .select("tbody td:nth-child(3)")
                        .eachText())
                .as("not without saying so")
                .containsOnly("Entwurf");
        staff.post(batch, clerk, Map.of("sure", "yes"));
        assertThat(get(batch.replace("/discard", "")).select("form[action$=discard]"))
                .isEmpty();
        assertThat(handIn("zwei.csv", table).select("input[name=chosen][checked]"))
                .hasSize(2);
    }

    @Test
    void whatMayBeThereAlreadyIsShownAndNotChosen() {
        String table = "Titel;Beginn;Partnerstadt\nFest der Bäcker;2028-04-03;Prag\n";
        make(handIn("a.csv", table));
        Document preview = handIn("b.csv", "Titel;Beginn;Partnerstadt;Kennung\nFest der BAECKER;2028-04-03;Prag;x-1\n");
        assertThat(preview.select("input[name=chosen]")).hasSize(1);
        assertThat(preview.select("input[name=chosen][checked]")).isEmpty();
        assertThat(preview.text()).contains("Vielleicht schon da: Fest der Bäcker");
    }

    @Test
    void ourOwnCalendarBringsNothingNew() {
        String ours = staff.get("/de/aktuelles.ics", null).body();
        Document preview = handIn("aktuelles.ics", ours);
        assertThat(preview.select("input[name=chosen]")).isEmpty();
        assertThat(preview.select("main li a").size()).isGreaterThan(2);
    }

    @Test
    void aDoubleClickMakesNothingTwice() {
        Document preview = handIn("doppelt.csv", "Titel;Beginn\nDoppelt;2028-05-01\n");
        String action =
                preview.expectFirst("form[method=post][action^=" + IMPORT + "]").attr("action");
        Map<String, String> chosen =
                Map.of("chosen", preview.expectFirst("input[name=chosen]").val());
        assertThat(staff.post(action, clerk, chosen).statusCode()).isEqualTo(303);
        assertThat(staff.post(action, clerk, chosen).statusCode()).isEqualTo(422);
        assertThat(sql.sql("select count(*) from office.draft where title = 'Doppelt'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "PK\u0003\u0004zip", "<html>nothing</html>", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"})
    void whatIsNoCalendarAndNoTableIsRefusedInWordsAndNotKept(String text) {
        HttpResponse<String> answer = send(clerk, "datei.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".errors a[href=#file]").text())
                .isNotBlank();
        assertThat(uploads()).isZero();
    }

    @Test
    void aMegabyteOfTextAndMoreAreRefusedInWords() {
        assertThat(send(clerk, "a.csv", "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> large = send(clerk, "a.csv", new byte[3_000_000]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("größer als 2 MB");
    }

    @Test
    void nobodySeesWhatAnotherHandedInAndReadersHandInNothing() {
        String preview = send(clerk, "a.csv", "Titel\nGeheim\n".getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Seat other = staff.signIn(staff.hire("import-other", Role.EDITOR));
        assertThat(staff.get(preview, other).statusCode()).isEqualTo(404);
        assertThat(staff.post(preview, other, Map.of()).statusCode()).isEqualTo(404);
        Seat reader = staff.signIn(staff.hire("import-reader", Role.READER));
        assertThat(send(reader, "a.csv", "Titel\nx\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void scriptStaysText() {
        Document preview =
                handIn("<b>x</b>.csv", "Titel;Partnerstadt;Böse\n<script>alert(1)</script>;\"\"\"><img src=x>\";\n");
        assertThat(preview.select("main script, main img, main b")).isEmpty();
        assertThat(preview.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void theExampleCanBeTakenAlong() {
        HttpResponse<String> example = staff.get(IMPORT + "/example.csv", clerk);
        assertThat(example.headers().firstValue("Content-Disposition").orElse(""))
                .contains("aktivitaeten.csv");
        assertThat(handIn("aktivitaeten.csv", example.body()).select("input[name=chosen]"))
                .hasSize(2);
    }

    private Document handIn(String name, String text) {
        HttpResponse<String> answer = send(clerk, name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** What is chosen already; leads to the drafts. */
    private Document make(Document preview) {
        Element form = preview.expectFirst("form[method=post][action^=" + IMPORT + "]");
        String body = preview.select("input[name=chosen][checked]").stream()
                .map(box -> "chosen=" + box.val())
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = staff.send(staff.to(form.attr("action"), clerk)
                .header("X-CSRF-TOKEN", clerk.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    private Document get(String path) {
        HttpResponse<String> page = staff.get(path, clerk);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    /** The token goes along in the form, as without scripts. */
    private HttpResponse<String> send(Seat seat, String name, byte[] bytes) {
        String head = "--xx\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + seat.token()
                + "\r\n--xx\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nde"
                + "\r\n--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8));
        return staff.send(staff.to(IMPORT, seat)
                .header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String uid, String title, String... lines) {
        return "BEGIN:VEVENT\r\nUID:intake-" + uid + "\r\nSUMMARY:" + title + "\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    private static UUID id(Element link) {
        var found = ID.matcher(link.attr("href"));
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group());
    }

    private long drafts() {
        return sql.sql("select count(*) from office.draft").query(Long.class).single();
    }

    private long uploads() {
        return sql.sql("select count(*) from office.upload where name = 'datei.csv'")
                .query(Long.class)
                .single();
    }
}
