package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of costs is looked at, then taken over; what is there already is never counted again. */
@InBerlin
class CostIntakeTest {

    private static final String IMPORT = "/office/costs/import";
    private static final String HEAD = "Titel;Datum;Wofür;Wer zahlt;Betrag;Stand;Haushaltstitel\n";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    Staff staff;
    Seat clerk;

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clear();
        clerk = staff.signIn(staff.hire("cost-clerk", Role.EDITOR));
    }

    @AfterEach
    void dismiss() {
        clear();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.cost_item where budget_title like 'Prüf%'")
                .update();
    }

    @Test
    void aTableIsLookedAtThenTakenOverThenKnown() {
        String table = HEAD
                + "Ankommen im Kiez;;Reise;Musterstadt;1.234,56;geplant;Prüf 1\n"
                + "Zwei Tische, eine Stadt;2026-12-24;Traiteur;Musterstadt;1005;engagé;Prüf 1\n"
                + "Gibt es nicht;;Reise;Musterstadt;5;geplant;Prüf 1\n"
                + "Ankommen im Kiez;;Reise;Musterstadt;1.005;geplant;Prüf 1\n"
                + "Ankommen im Kiez;;=1+1;Musterstadt;5;geplant;Prüf 1\n";
        Document preview = preview(utf8(table));
        assertThat(sum()).as("nothing yet").isEqualByComparingTo("0");
        assertThat(preview.select("h2 .count").eachText()).startsWith("2", "3");
        assertThat(preview.text())
                .contains("1.234,56 €", "2.239,56 €")
                .contains("kennt das Büro nicht", "auf zwei Arten", "steht eine Formel");
        assertThat(preview.select("table:not(.costs) tbody td:first-child").eachText())
                .containsExactly("4", "5", "6");

        Document made = make(preview);
        assertThat(made.expectFirst("[role=status]").text()).isEqualTo("2 Posten sind übernommen.");
        assertThat(sum()).isEqualByComparingTo("2239.56");
        assertThat(made.select("form[action^=" + IMPORT + "]"))
                .as("nothing is left to take over")
                .isEmpty();

        Document again = preview(utf8(table));
        assertThat(again.select("h2 .count").eachText()).startsWith("0", "3", "2");
        assertThat(sum()).isEqualByComparingTo("2239.56");
    }

    @Test
    void aTitleIsUnderstoodInTheColumnOfTheActivityToo() {
        Document preview = preview(utf8("Aktivität;Wofür;Wer zahlt;Betrag;Haushaltstitel\n"
                + "Ankommen im Kiez;Reise;Musterstadt;12,50;Prüf 9\n"
                + "Gibt es nicht;Reise;Musterstadt;5;Prüf 9\n"));
        assertThat(preview.select("h2 .count").eachText()).startsWith("1", "1");
    }

    @Test
    void twoEqualLinesAreTwoItemsAndTheFileTwiceIsStillTwo() {
        String table = HEAD + "Ankommen im Kiez;;Reise;A;10;;Prüf 2\n".repeat(2);
        make(preview(utf8(table)));
        assertThat(sum()).isEqualByComparingTo("20");
        Document again = preview(utf8(table));
        assertThat(again.select("form[action^=" + IMPORT + "/]")).isEmpty();

        sql.sql("update programme.cost_item set state = 'claimed', changed_at = now() where budget_title = 'Prüf 2'")
                .update();
        assertThat(preview(utf8(table)).select("form[action^=" + IMPORT + "/]"))
                .as("changed since, and known all the same")
                .isEmpty();
    }

    @Test
    void whoSendsItTwiceAtTheSameTimeMakesItOnce() {
        String path = location(send(utf8(HEAD + "Ankommen im Kiez;;Reise;A;10;;Prüf 3\n")));
        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> staff.post(path, clerk, Map.of())))
                .toList()
                .forEach(sent -> assertThat(sent.join().statusCode()).isEqualTo(303));
        assertThat(sum()).isEqualByComparingTo("10");
    }

    @Test
    void otherSeparatorsAndWindowsLettersAreRead() {
        String comma =
                "Title,What for,Who pays,Amount,Budget title\n" + "Ankommen im Kiez,Travel,A,\"1,234.56\",Prüf 4\n";
        assertThat(preview(utf8(comma)).text()).contains("1.234,56 €");
        String tabs = "Titre\tPour quoi\tQui paie\tMontant\tLigne budgétaire\n"
                + "Ankommen im Kiez\tVoyage\tA\t1 234,56\tPrüf 4\n";
        assertThat(preview(utf8(tabs)).text()).contains("1.234,56 €");
        Document windows =
                preview((HEAD + "Ankommen im Kiez;;Reise;Küche;7;;Prüf 4\n").getBytes(Charset.forName("windows-1252")));
        assertThat(windows.text()).contains("Küche");
        assertThat(windows.select(".remark")).isNotEmpty();
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isNotEmpty();
        assertThat(refusal(new byte[0])).isNotEmpty();
        assertThat(refusal(utf8("nur ein Satz\n"))).contains("Titel", "Betrag");
        assertThat(refusal(utf8(HEAD))).isNotEmpty();
        assertThat(refusal(new byte[] {'a', 0, 'b'})).isNotEmpty();
    }

    @Test
    void aHugeCellCostsItsOwnLineOnly() {
        Document preview = preview(utf8(HEAD
                + "Ankommen im Kiez;;Reise;" + "x".repeat(100_000) + ";5;;Prüf 5\n"
                + "Ankommen im Kiez;;Reise;\"offen;5;;Prüf 5\n"
                + "y".repeat(100_000) + ";;Reise;A;5;;Prüf 5\n"
                + "Ankommen im Kiez;;Reise;A;5;;Prüf 5\n"));
        assertThat(preview.select("h2 .count").eachText()).startsWith("1", "3");
        assertThat(preview.text()).contains("Höchstens 200 Zeichen");
        assertThat(preview.html().length()).isLessThan(40_000);
    }

    @Test
    void anActivityIsFoundByItsAddressAndItsFileReference() {
        String id = sql.sql("select id from programme.activity where title #>> '{in,de,is}' = 'Ankommen im Kiez'")
                .query(String.class)
                .single();
        sql.sql("update programme.activity set file_reference = 'PRÜF-77' where id = :id::uuid")
                .param("id", id)
                .update();
        Document preview = preview(utf8("Aktivität;Wofür;Wer zahlt;Betrag;Haushaltstitel\n"
                + "https://berlin.example/office/records/activity/" + id + ";Reise;A;5;Prüf 6\n"
                + "PRÜF-77;Reise;B;5;Prüf 6\n"
                + "00000000-0000-4000-8000-000000000000;Reise;B;5;Prüf 6\n"));
        sql.sql("update programme.activity set file_reference = null where id = :id::uuid")
                .param("id", id)
                .update();
        assertThat(preview.select("h2 .count").eachText()).startsWith("2", "1");
    }

    @Test
    void whatTheBookGivesOutItKnowsAgain() {
        make(preview(utf8(HEAD + "Ankommen im Kiez;;Reise;A;1.234,50;gebunden;Prüf 7\n")));
        byte[] table = staff.get("/office/costs/table.csv?budget=Pr%C3%BCf+7", clerk)
                .body()
                .getBytes(StandardCharsets.UTF_8);
        Document preview = preview(table);
        assertThat(preview.select("h2 .count").eachText()).startsWith("0", "1");
    }

    @Test
    void anotherMemberDoesNotSeeTheFile() {
        String path = location(send(utf8(HEAD + "Ankommen im Kiez;;Reise;A;10;;Prüf 8\n")));
        Seat other = staff.signIn(staff.hire("cost-other", Role.EDITOR));
        assertThat(staff.get(path, other).statusCode()).isEqualTo(404);
        assertThat(staff.post(path, other, Map.of()).statusCode()).isEqualTo(404);
        assertThat(sum()).isEqualByComparingTo("0");
    }

    private BigDecimal sum() {
        return sql.sql("select coalesce(sum(amount_eur), 0) from programme.cost_item where budget_title like 'Prüf%'")
                .query(BigDecimal.class)
                .single();
    }

    private Document preview(byte[] file) {
        return Jsoup.parse(staff.get(location(send(file)), clerk).body());
    }

    private Document make(Document preview) {
        String path = preview.expectFirst("form[action^=" + IMPORT + "/]").attr("action");
        return Jsoup.parse(
                staff.get(location(staff.post(path, clerk, Map.of())), clerk).body());
    }

    private String refusal(byte[] file) {
        var answer = send(file);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".errors li").text();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"kosten.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--x--\r\n"));
        return staff.send(staff.to(IMPORT, clerk)
                .header("X-CSRF-TOKEN", clerk.token())
                .header("Content-Type", "multipart/form-data;boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
