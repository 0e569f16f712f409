package eu.jumelage.partnerships.pages.claims;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of twinnings sent by a form: what is told of them, and what is left behind. */
@InBerlin
class UploadsTest {

    private static final String NAMES = "Q64\tBerlin\nQ239\tBrüssel\nQ90\tParis\n";
    private static final String HEADER = "city1,country1,lat1,lng1,city2,country2,lat2,lng2\n";

    @Autowired
    ApplicationContext program;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    Staff staff;
    Desk desk;

    @BeforeEach
    void comeIn() {
        sql.sql("delete from partnerships.claimed_city").update();
        sql.sql("delete from partnerships.twinning_upload").update();
        staff = new Staff(program, port);
        staff.dismiss();
        desk = new Desk(staff, staff.signIn(staff.hire("lists", Role.EDITOR)));
    }

    @AfterEach
    void leave() {
        staff.dismiss();
    }

    @Test
    void aListIsTakenInAndToldInNumbers() {
        String page = desk.ended(desk.relations(NAMES, "Q64\tQ239\nQ239\tQ64\nQ64\tQ90\nQ64\tQ64\n"));

        assertThat(page)
                .contains("2 (2 neu, 0 bekannt)", "3 (3 neu, 0 bekannt)")
                .contains("eine Stadt, die mit sich selbst verschwistert ist", "Q64\tQ64");
        assertThat(count("twinning_claim")).isEqualTo(2);
        assertThat(audit.newest(AuditTrail.Wanted.of("twinnings"), Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("imported");
                    assertThat(entry.title()).isEqualTo("Wikidata");
                    assertThat(entry.after()).containsEntry("claims-new", "2").containsEntry("refused", "1");
                });
        assertThat(desk.page(ClaimAddresses.UPLOADS)).contains("Test lists", "eingelesen");
    }

    @Test
    void theSameListAgainChangesNothing() {
        desk.ended(desk.relations(NAMES, "Q64\tQ239\n"));
        String before = claims();

        assertThat(desk.ended(desk.relations(NAMES, "Q64\tQ239\n"))).contains("1 (0 neu, 1 bekannt)");

        assertThat(claims()).isEqualTo(before);
    }

    @Test
    void pairsAreTakenInWithoutNumbers() {
        String page = desk.ended(desk.pairs(HEADER + "Bonn,Germany,50.7,7.1,Oxford,United Kingdom,51.75,-1.26\n"));
        assertThat(page).contains("2 (2 neu, 0 bekannt)", "1 (1 neu, 0 bekannt)");
    }

    @Test
    void whatIsNoListIsSaidAtItsFieldAndNothingIsTaken() {
        byte[] packed = {'P', 'K', 3, 4, 20, 0};
        var zip = desk.send(
                ClaimAddresses.UPLOADS + "/pairs", Map.of("pairs", packed), Map.of("paired", "Mein <Verband>"));
        assertThat(zip.statusCode()).isEqualTo(422);
        assertThat(zip.body()).contains("gepackt", "href=\"#pairs\"", "value=\"Mein &lt;Verband>\"");

        assertThat(refused(desk.relations("", "Q64\tQ239\n"))).contains("Die Datei der Namen ist leer");
        assertThat(refused(desk.send(ClaimAddresses.UPLOADS + "/relations", Map.of(), Map.of())))
                .contains("Wählen Sie die Datei der Namen", "Wählen Sie die Datei der Verbindungen", "1 bis 200");
        assertThat(count("claimed_city")).isZero();
        assertThat(count("twinning_upload")).isZero();
    }

    @Test
    void anotherEncodingIsSaidOnThePageOfTheUpload() {
        var sent = desk.send(
                ClaimAddresses.UPLOADS + "/relations",
                Map.of(
                        "names",
                        (NAMES + "Q365\tKöln\nQ1726\tMünchen\n").getBytes(ISO_8859_1),
                        "relations",
                        "Q64\tQ239\n".getBytes(UTF_8)),
                Map.of("numbered", "Wikidata"));

        assertThat(desk.ended(sent)).contains("Die Datei der Namen ist kein UTF-8");

        assertThat(count("claimed_city")).isZero();
        assertThat(audit.newest(AuditTrail.Wanted.of("twinnings"), Long.MAX_VALUE, 1))
                .extracting(AuditEntry::act)
                .containsExactly("import-refused");
    }

    @Test
    void badLinesAreLeftOutWithTheirReasonAndTheRestIsTaken() {
        String huge = "Q5\t" + "x".repeat(100_000) + "\n";

        String page = desk.ended(desk.relations(NAMES + "Q1\t\n" + huge + "Q2\tA\u0000B\n", "Q64\tQ239\nQ64\tQ777\n"));

        assertThat(page)
                .contains(
                        "eine leere Spalte",
                        "länger als jeder Name",
                        "Steuerzeichen",
                        "die Datei der Namen nicht kennt")
                .doesNotContain("x".repeat(400));
        assertThat(count("twinning_claim")).isEqualTo(1);
    }

    @Test
    void refusedLinesCanBeTakenAlongAndNoneOfThemIsAFormula() {
        HttpResponse<String> sent = desk.relations(NAMES + "=1+1\tBonn\n-Q7\tUlm\n", "Q64\tQ239\n");
        desk.ended(sent);
        String path = sent.headers().firstValue("Location").orElseThrow() + "/refused.csv";

        HttpResponse<String> csv = staff.get(path, desk.seat());

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("attachment");
        assertThat(csv.body().lines().skip(1))
                .containsExactly(
                        "Namen,4,keine Nummer von Wikidata wie Q64,'=1+1\tBonn",
                        "Namen,5,keine Nummer von Wikidata wie Q64,'-Q7\tUlm");
    }

    @Test
    void aSecondListWaitsForTheFirstAndIsToldSo() {
        HttpResponse<String> first = transaction.execute(_ -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended('twinning claims', 0))")
                    .query(_ -> {});
            HttpResponse<String> begun = desk.relations(NAMES, "Q64\tQ239\n");
            String path = begun.headers().firstValue("Location").orElseThrow();
            assertThat(desk.page(path)).contains("data-running", "Es beginnt", "Neu nachsehen");

            HttpResponse<String> second = desk.pairs(HEADER);
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("Test lists liest gerade eine Liste ein (Wikidata)", path);
            return begun;
        });
        assertThat(first).isNotNull();
        assertThat(desk.ended(first)).contains("1 (1 neu, 0 bekannt)");
    }

    @Test
    void whatNobodyTakesInAnyMoreStandsInNobodysWay() {
        sql.sql("""
                insert into partnerships.twinning_upload (id, source, who, begun_at, seen_at, state)
                values (gen_random_uuid(), 'Alt', 'Wer', now() - interval '1 hour', now() - interval '1 hour', 'running')""").update();
        assertThat(desk.page(ClaimAddresses.UPLOADS)).contains("abgebrochen");

        assertThat(desk.ended(desk.relations(NAMES, "Q64\tQ239\n"))).contains("1 (1 neu, 0 bekannt)");
    }

    @Test
    void aReaderSeesListsAndSendsNone() {
        var reader = new Desk(staff, staff.signIn(staff.hire("lists-reader", Role.READER)));
        assertThat(reader.page(ClaimAddresses.UPLOADS)).doesNotContain("type=\"file\"");
        assertThat(reader.relations(NAMES, "Q64\tQ239\n").statusCode()).isEqualTo(403);
        var forged = new Desk(staff, new Staff.Seat(desk.seat().cookie(), "forged"));
        assertThat(forged.relations(NAMES, "Q64\tQ239\n").statusCode()).isEqualTo(403);
        assertThat(count("twinning_upload")).isZero();
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private String claims() {
        return sql.sql("select string_agg(t::text || t.ctid, ',' order by t.id) from partnerships.twinning_claim t")
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return switch (table) {
            case "claimed_city" ->
                sql.sql("select count(*) from partnerships.claimed_city")
                        .query(Long.class)
                        .single();
            case "twinning_claim" ->
                sql.sql("select count(*) from partnerships.twinning_claim")
                        .query(Long.class)
                        .single();
            default ->
                sql.sql("select count(*) from partnerships.twinning_upload")
                        .query(Long.class)
                        .single();
        };
    }
}
