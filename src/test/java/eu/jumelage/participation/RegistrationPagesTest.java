package eu.jumelage.participation;

import static eu.jumelage.programme.Audience.CITIZENS;
import static eu.jumelage.programme.Audience.INVITED;
import static eu.jumelage.web.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's pages about an activity of the example city for which somebody signed up. */
@InBerlin
class RegistrationPagesTest {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    Seat seat;
    Admission admission;
    UUID own;

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("signup-boss", Role.EDITOR, Role.PUBLISHER);
        seat = staff.signIn(boss);
        UUID activity =
                program.getBean(JdbcClient.class).sql("""
                        select id from programme.activity a where publication = 'published' and course = 'planned'
                            and starts_at > now() and not exists (
                                select from participation.admission m where m.activity = a.id)
                        order by starts_at limit 1""").query(UUID.class).single();
        admission = Admission.of(UUID.randomUUID(), activity, Seats.of(5)).groups(new Groups(3, true));
        program.getBean(Participation.class).offer(admission);
        own = UUID.randomUUID();
        program.getBean(RegistrationDesk.class)
                .enter(own, admission.id(), Entry.of("=<b>Eve</b>", "eve@example.org", GERMAN), boss);
    }

    @AfterEach
    void close() {
        program.getBean(JdbcClient.class)
                .sql("delete from office.draft where item = :id")
                .param("id", admission.id())
                .update();
        program.getBean(JdbcClient.class)
                .sql("delete from participation.admission where id = :id")
                .param("id", admission.id())
                .update();
        staff.dismiss();
    }

    @Test
    void everyPageIsDrawnAndEscapesWhatPeopleWrite() {
        String at = "/office/admissions/" + admission.id();
        for (String path : List.of(
                "/office/records/activity/" + admission.activity(),
                "/office/records/admission/" + admission.id(),
                "/office/activities/" + admission.activity() + "/registrations",
                "/office/registrations/" + own,
                at + "/enter",
                at + "/door",
                at + "/questions",
                at + "/counts",
                "/office/participation/person")) {
            var answer = staff.get(path, seat);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<b>Eve");
        }
        assertThat(staff.get("/office/activities/" + admission.activity() + "/registrations.csv", seat)
                        .body())
                .contains("'=<b>Eve</b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seats=-1 | „-1“ ist keine Anzahl",
                "seats=0 | Das liegt nicht zwischen 1 und 100.000",
                "seats=3&quota-trade-public=2&quota-invited=2 | vorgesehen, es gibt aber nur 3",
                "opens=2099-12-20&closes=2099-12-10 | Das schließt, bevor es öffnet",
                "join-link=javascript:alert(1) | Eine Adresse beginnt mit https://",
                "question.0.kind=single-choice&question.0.label.source=de&question.0.label.de=Was? | Was kann man wählen",
                "21 questions | Mehr als 20 eigene Fragen",
            })
    void aFormThatCannotBeIsAnsweredInWordsAndChangesNothing(String typed, String answer) {
        Draft draft = program.getBean(Drafts.class)
                .open("admission", admission.id(), boss)
                .orElseThrow();
        var answered = handIn(draft, typed.equals("21 questions") ? questions(21) : fields(typed));
        assertThat(answered.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answered.body()).select(".errors").text()).contains(answer);
        assertThat(program.getBean(Participation.class).find(admission.id())).contains(admission);
    }

    @Test
    void whatTheOfficeWritesIntoAFormIsTextAndNothingElse() {
        Draft draft = program.getBean(Drafts.class)
                .open("admission", admission.id(), boss)
                .orElseThrow();
        var script = "<script>alert(1)</script>";
        var typed = new HashMap<>(questions(1));
        typed.put("question.0.label.de", script);
        typed.putAll(Map.of("sentence.source", "de", "sentence.de", script));
        assertThat(handIn(draft, typed).statusCode()).isEqualTo(303);
        String path = "/office/drafts/" + draft.id();
        for (String page : List.of(path + "/review", path + "/preview/de")) {
            assertThat(staff.get(page, seat).body())
                    .as(page)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain(script);
        }
    }

    @Test
    void whoWasTakenOffByTheOfficeIsNotThankedForGivingUp() {
        String secret = program.getBean(RegistrationRows.class).link(own, Instant.now());
        program.getBean(RegistrationDesk.class).cancel(own, boss);
        assertThat(Jsoup.parse(staff.get("/de/anmeldung/" + secret, null).body())
                        .select(".lead")
                        .text())
                .contains("Wir haben Ihre Anmeldung storniert");
    }

    private HttpResponse<String> handIn(Draft draft, Map<String, String> fields) {
        var typed = new HashMap<>(draft.entries().typed());
        typed.putAll(fields);
        typed.putAll(Map.of("_revision", String.valueOf(draft.revision()), "_do", "hand-in"));
        return staff.post("/office/drafts/" + draft.id(), seat, typed);
    }

    private static Map<String, String> fields(String typed) {
        return Arrays.stream(typed.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static Map<String, String> questions(int many) {
        var typed = new HashMap<String, String>();
        for (int row = 0; row < many; row++) {
            String question = "question." + row;
            typed.put(question + ".kind", "text");
            typed.put(question + ".label.source", "de");
            typed.put(question + ".label.de", "Frage " + row);
        }
        return typed;
    }

    @Test
    void whoEntersSomebodyIsToldWhatBecameOfThem() {
        assertThat(entered("one@entered.example", 3)).startsWith("Die Person ist angemeldet.");
        assertThat(entered("two@entered.example", 2)).startsWith("Die Person steht auf der Warteliste.");
        assertThat(entered("one@entered.example", 1)).startsWith("Mit dieser Adresse ist schon jemand angemeldet");
    }

    private String entered(String email, int size) {
        var answer = staff.post(
                "/office/admissions/" + admission.id() + "/enter",
                seat,
                Map.of(
                        "_once",
                        UUID.randomUUID().toString(),
                        "name",
                        "Jemand",
                        "email",
                        email,
                        "language",
                        "de",
                        "size",
                        String.valueOf(size)));
        assertThat(answer.statusCode()).isEqualTo(303);
        String list = answer.headers().firstValue("Location").orElseThrow();
        return Jsoup.parse(staff.get(list, seat).body()).select(".said").text();
    }

    @Test
    void theSumsAreThoseOfTheList() {
        program.getBean(Participation.class).offer(admission.seats(new Seats(6, Map.of(INVITED, 1), true, false)));
        UUID pair = UUID.randomUUID();
        program.getBean(RegistrationDesk.class).enter(pair, admission.id(), citizens("pair@sums.example", 2), boss);
        program.getBean(Participation.class).came(pair, 1);
        var signingUp = program.getBean(SigningUp.class);
        signingUp.request(UUID.randomUUID(), admission.id(), citizens("two@sums.example", 2), "");
        signingUp.request(UUID.randomUUID(), admission.id(), citizens("line@sums.example", 3), "");

        var page = Jsoup.parse(staff.get("/office/activities/" + admission.activity() + "/registrations", seat)
                .body());
        assertThat(page.select(".numbers div").eachText())
                .containsExactly(
                        "angemeldet 3", "angefragt 5", "wartet 0", "frei 1 nur für geladene Gäste", "gekommen 1");
        assertThat(page.select("table.records td").eachText()).contains("angemeldet, 1 von 2 gekommen");
    }

    private static Entry citizens(String email, int size) {
        return Entry.of("Jemand", email, GERMAN).as(CITIZENS).with(size);
    }

    @Test
    void theDoorKnowsWhatSomebodyNeedsAndTheLinkOfAHelperDoesNot() {
        var needs = new Entry.Optionals(null, null, null, null, "Platz für\nden Rollstuhl", null);
        program.getBean(RegistrationDesk.class)
                .enter(
                        UUID.randomUUID(),
                        admission.id(),
                        Entry.of("Ayşe", "ayse@example.org", GERMAN).with(needs),
                        boss);
        assertThat(Jsoup.parse(staff.get("/office/admissions/" + admission.id() + "/door", seat)
                                .body())
                        .select("table.door .need")
                        .eachText())
                .containsExactly("Barrierefreiheit: Platz für den Rollstuhl");

        var helper = program.getBean(HelperLinks.class).make(UUID.randomUUID(), admission.id(), "Hanna", boss);
        assertThat(staff.get("/office/door/" + helper.secret(), staff.arrive()).body())
                .contains("Ayşe")
                .doesNotContain("Rollstuhl");
    }

    @Test
    void aHelperTicksThisListAndNoOther() {
        var made = program.getBean(HelperLinks.class).make(UUID.randomUUID(), admission.id(), "Hanna", boss);
        Seat guest = staff.arrive();
        String door = "/office/door/" + made.secret();
        assertThat(staff.get(door, guest).body()).contains("Eve");
        assertThat(staff.get("/office/door/guessed", guest).statusCode()).isEqualTo(410);
        var refused =
                staff.post(door, guest, Map.of("registration", UUID.randomUUID().toString(), "came", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var ticked = staff.post(door, guest, Map.of("registration", own.toString(), "came", "1"));
        assertThat(ticked.statusCode()).isEqualTo(303);
        assertThat(program.getBean(Participation.class).totals(admission).came())
                .isEqualTo(1);
    }
}
