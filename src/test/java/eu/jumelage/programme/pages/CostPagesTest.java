package eu.jumelage.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.InBerlin;
import eu.jumelage.office.AuditEntry;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Staff.Seat;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Costs;
import eu.jumelage.programme.HomeClock;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office notes what activities cost, loses nothing that was typed, and takes the book along. */
@InBerlin
class CostPagesTest {

    private static final String MARK = "Prüfposten";

    @Autowired
    Costs costs;

    @Autowired
    AuditTrail audit;

    @Autowired
    HomeClock today;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Seat clerk;
    UUID activity;
    String form = "";

    @BeforeEach
    void open() {
        staff = new Staff(program, port);
        staff.dismiss();
        clear();
        clerk = staff.signIn(staff.hire("costs", Role.EDITOR));
        activity = sql.sql("select id from programme.activity where title #>> '{in,de,is}' = 'Ankommen im Kiez'")
                .query(UUID.class)
                .single();
        form = "/office/activities/" + activity + "/costs";
    }

    @AfterEach
    void leave() {
        clear();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.cost_item where kind like 'Prüfposten%'").update();
    }

    @Test
    void aCostIsSavedAtOnceAndStandsInTheTrail() {
        var kept = staff.post(form, clerk, typed(Map.of("payer", "Brüssel", "note", "Zwei Tage")));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).contains("/office/records/activity/" + activity + "#costs");

        CostItem item = mine().getFirst();
        assertThat(item.euros()).isEqualTo(new BigDecimal("1234.56"));
        assertThat(item.payer().city()).as("found in the register").isNotNull();
        Document page = get("/office/records/activity/" + activity);
        assertThat(page.expectFirst("#costs").text()).contains(MARK, "1.234,56 €", "Zwei Tage");

        AuditEntry entry = audit.of("activity", activity).getFirst();
        assertThat(entry.act()).isEqualTo("cost-noted");
        assertThat(entry.before()).isEmpty();
        assertThat(entry.after()).containsEntry("cost.euros", "1234.56").containsEntry("cost.payer", "Brüssel");
    }

    @Test
    void aDoubleClickMakesOneItemAndAnotherUnderTheSameNameIsAnother() {
        var once = typed(Map.of("_once", UUID.randomUUID().toString()));
        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> staff.post(form, clerk, once)))
                .toList()
                .forEach(sent -> assertThat(sent.join().statusCode()).isEqualTo(303));
        assertThat(mine()).hasSize(1);
        var other = new HashMap<>(once);
        other.put("amount", "7,00");
        staff.post(form, clerk, other);
        assertThat(mine()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount    | -1              | nie kleiner als null
            amount    | 1000000000000   | Tippfehler
            amount    | 1.005           | auf zwei Arten
            amount    | 12,3456         | zwei Stellen
            amount    | zwölf           | kein Betrag
            amount    | ''              | Bitte ausfüllen
            payer     | ''              | Bitte ausfüllen
            currency  | XYZ             | ISO 4217
            currency  | CHF             | Bitte ausfüllen
            state     | bezahlt         | gibt es nicht
            claims    | 2027-02-30      | kein Tag
            rate      | 1,5             | fremden Währung
            """)
    void whatIsWrongIsSaidInWordsAndTheFormComesBackFilled(String field, String value, String words) {
        var sent = staff.post(form, clerk, typed(Map.of(field, value)));
        assertThat(sent.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(sent.body());
        assertThat(page.select(".errors li").text()).contains(words);
        assertThat(page.expectFirst("[name=kind]").val()).isEqualTo(MARK);
        if (!field.equals("state")) {
            assertThat(page.expectFirst("[name=" + field + "]").val()).isEqualTo(value);
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void aHundredThousandLettersAreRefusedInWords() {
        var sent = staff.post(form, clerk, typed(Map.of("note", "x".repeat(100_000))));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(sent.body()).select(".errors").text()).contains("Höchstens 1.000 Zeichen");
    }

    @Test
    void foreignMoneyIsReckonedAndShownWithItsRate() {
        staff.post(
                form,
                clerk,
                typed(Map.of(
                        "amount", "1.250,00",
                        "currency", "chf",
                        "rate", "1,0632",
                        "rate-on", "2026-10-12",
                        "rate-source", "Musterbank")));
        assertThat(mine().getFirst().euros()).isEqualTo(new BigDecimal("1329.00"));
        assertThat(get("/office/records/activity/" + activity)
                        .expectFirst("#costs")
                        .text())
                .contains("1.329,00 €", "1.250,00 CHF × 1,0632 (12. Oktober 2026, Musterbank)");
        assertThat(get("/office/costs/" + mine().getFirst().id())
                        .expectFirst("p.quiet")
                        .text())
                .isEqualTo("1.250,00 CHF sind 1.329,00 €.");
    }

    @Test
    void theSecondEditorSeesWhatTheFirstChangedAndLosesNothing() {
        staff.post(form, clerk, typed(Map.of()));
        String one = "/office/costs/" + mine().getFirst().id();
        String seen = get(one).expectFirst("[name=_seen]").val();

        assertThat(staff.post(one, clerk, typed(Map.of("_seen", seen, "amount", "2.000,00")))
                        .statusCode())
                .isEqualTo(303);
        var second = staff.post(one, clerk, typed(Map.of("_seen", seen, "note", "Mein langer Satz")));
        assertThat(second.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(second.body());
        assertThat(page.expectFirst(".errors").text()).contains("jemand anders");
        assertThat(page.expectFirst("[name=note]").text()).isEqualTo("Mein langer Satz");
        assertThat(page.select(".theirs").text()).contains("2.000,00");
        assertThat(mine().getFirst().euros()).isEqualTo(new BigDecimal("2000.00"));

        String now = page.expectFirst("[name=_seen]").val();
        staff.post(one, clerk, typed(Map.of("_seen", now, "note", "Mein langer Satz")));
        assertThat(mine().getFirst().note()).isEqualTo("Mein langer Satz");
        assertThat(audit.of("activity", activity).getFirst().before()).containsEntry("cost.euros", "2000.00");
    }

    @Test
    void whatIsDeletedStaysInTheTrail() {
        staff.post(form, clerk, typed(Map.of()));
        String one = "/office/costs/" + mine().getFirst().id();
        assertThat(get(one).expectFirst(".deleting").text()).contains("verschwindet aus allen Summen");
        assertThat(staff.post(one + "/delete", clerk, Map.of()).statusCode()).isEqualTo(303);
        assertThat(mine()).isEmpty();
        AuditEntry entry = audit.of("activity", activity).getFirst();
        assertThat(entry.act()).isEqualTo("cost-deleted");
        assertThat(entry.before()).containsEntry("cost.euros", "1234.56");
        assertThat(staff.post(one + "/delete", clerk, Map.of()).statusCode()).isEqualTo(404);
        assertThat(staff.post(one, clerk, typed(Map.of())).statusCode()).isEqualTo(404);
    }

    @Test
    void theBookIsNarrowedAndSummedUp() {
        staff.post(form, clerk, typed(Map.of("budget", "Titel 9", "state", "committed")));
        staff.post(form, clerk, typed(Map.of("kind", MARK + " zwei", "amount", "100", "budget", "Titel 9")));
        Document page = get("/office/costs?budget=Titel+9");
        assertThat(page.select("table.costs tbody tr")).hasSize(2);
        assertThat(page.expectFirst(".figure").text()).isEqualTo("1.334,56 € in 2 Posten");
        assertThat(page.select(".sums tfoot td").eachText())
                .containsExactly("100,00 €", "1.234,56 €", "–", "–", "1.334,56 €");
        assertThat(get("/office/costs?budget=Titel+9&state=committed").select("table.costs tbody tr"))
                .hasSize(1);
        assertThat(get("/office/costs?q=pruefposten+zw").select("table.costs tbody tr"))
                .hasSize(1);
        assertThat(get("/office/costs?q=ankommen+im&budget=Titel+9").select("table.costs tbody tr"))
                .hasSize(2);
        assertThat(get("/office/costs?year=1850").text()).contains("Dazu ist nichts eingetragen");
        assertThat(get("/office/costs?year=zw%C3%B6lf&city=x&state=y&sort=z&page=-1")
                        .select("h1")
                        .text())
                .isEqualTo("Kosten");
        for (String order : List.of("year", "amount", "payer", "claims", "changed")) {
            assertThat(get("/office/costs?sort=" + order)
                            .select("table.costs tbody tr")
                            .size())
                    .isGreaterThan(5);
        }
    }

    @Test
    void anActivityWithSeveralPartnersIsCountedOnceInTheTotal() {
        UUID several = sql.sql("""
                select of.activity from programme.activity_city of
                join partnerships.city town on town.id = of.city and not town.home
                group by of.activity having count(*) > 2 order by of.activity limit 1""").query(UUID.class).single();
        staff.post("/office/activities/" + several + "/costs", clerk, typed(Map.of("budget", "Titel 8")));
        Document page = get("/office/costs?budget=Titel+8");
        assertThat(page.expectFirst(".figure").text()).startsWith("1.234,56 € in einem Posten");
        var partners = page.select(".sums").get(1).select("tbody tr");
        assertThat(partners.size()).isGreaterThan(2);
        assertThat(partners.select("td:last-child").eachText()).containsOnly("1.234,56 €");
        assertThat(page.text()).contains("in der jeder Posten einmal zählt");
        assertThat(page.select(".sums").get(0).select("tbody tr")).hasSize(1);
    }

    @Test
    void theYearOfACostFollowsItsActivity() {
        staff.post(form, clerk, typed(Map.of()));
        Integer year = sql.sql("select year from programme.activity where id = :id")
                .param("id", activity)
                .query(Integer.class)
                .single();
        sql.sql("update programme.activity set year = 1999 where id = :id")
                .param("id", activity)
                .update();
        assertThat(get("/office/costs?year=1999&q=" + MARK).select("table.costs tbody tr"))
                .hasSize(1);
        sql.sql("update programme.activity set year = :year where id = :id")
                .param("id", activity)
                .param("year", year)
                .update();
        assertThat(get("/office/costs?year=1999").select("table.costs tbody tr"))
                .isEmpty();
    }

    @Test
    void noCellOfAFileBeginsAFormula() throws Exception {
        staff.post(form, clerk, typed(Map.of("note", "=HYPERLINK(\"https://evil.example\")", "payer", "@cmd")));
        String csv = staff.get("/office/costs/table.csv?q=" + MARK, clerk).body();
        assertThat(csv).startsWith("\uFEFFAktivität;").contains("'=HYPERLINK", "'@cmd", "1234,56");
        assertThat(csv.lines()).hasSize(2);

        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        staff.to("/office/costs/table.xlsx?q=" + MARK, clerk)
                                .GET()
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"costs-" + today.today() + ".xlsx\"");
        var sheet = new StringBuilder();
        Path file = Files.createTempFile("costs", ".xlsx");
        Files.write(file, answer.body());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                sheet.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        assertThat(sheet.toString().replace("&apos;", "'"))
                .contains("'=HYPERLINK", "'@cmd", "1234.56")
                .doesNotContain("<f>", ">=HYPERLINK");
    }

    @Test
    void aClaimThatRunsOutIsAWishOnTheDesk() {
        String soon = today.today().plusDays(30).toString();
        staff.post(form, clerk, typed(Map.of("claims", soon, "state", "committed")));
        assertThat(get("/office/").text()).contains(MARK + ", 1.234,56 €: Ankommen im Kiez");
        String one = "/office/costs/" + mine().getFirst().id();
        String seen = get(one).expectFirst("[name=_seen]").val();
        staff.post(one, clerk, typed(Map.of("claims", soon, "state", "claimed", "_seen", seen)));
        assertThat(get("/office/").text()).doesNotContain(MARK);
    }

    @Test
    void whoMayOnlyReadIsShownTheBookAndNoForms() {
        Seat reader = staff.signIn(staff.hire("costs-reader", Role.READER));
        Document book = Jsoup.parse(staff.get("/office/costs", reader).body());
        assertThat(book.select("table.costs tbody th a")).isEmpty();
        assertThat(staff.get(form + "/new", reader).statusCode()).isEqualTo(403);
        assertThat(staff.post(form, reader, typed(Map.of())).statusCode()).isEqualTo(403);
    }

    private List<CostItem> mine() {
        return costs.of(activity).stream()
                .filter(item -> item.kind().startsWith(MARK))
                .toList();
    }

    private Document get(String path) {
        var answer = staff.get(path, clerk);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "kind", MARK, "payer", "Musterstadt", "amount", "1.234,56", "currency", "EUR", "state", "planned"));
        typed.putAll(other);
        return typed;
    }
}
