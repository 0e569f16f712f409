package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.TestClock;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.programme.HomeClock;
import eu.jumelage.programme.Reminders;
import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever keeps the money together and remembers promises, with a keyboard; and those pages open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class TreasurerTest {

    private static final String PROMISE = "Den Probebericht schicken";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Window window;
    Page page;
    String activity = "";

    @BeforeEach
    void signIn(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        clear();
        clerk = staff.hire("treasurer", Role.EDITOR);
        window = Window.german(browser, port);
        window.signIn(clerk);
        page = window.page();
        activity = sql.sql("select id from programme.activity where title #>> '{in,de,is}' = 'Ankommen im Kiez'")
                .query(String.class)
                .single();
    }

    @AfterEach
    void leave() {
        window.close();
        clock.reset();
        clear();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.cost_item where kind = 'Probelauf'").update();
        sql.sql("delete from programme.commitment where owner = 'Probestelle'").update();
        sql.sql("delete from mail.message where kind = 'commitment-reminder'").update();
    }

    @Test
    void aCostAndAPromiseAreWrittenDownWithTheKeyboardAlone() {
        var keys = new Keyboard(page, 120);
        page.navigate(window.at("/office/records/activity/" + activity));
        keys.follow("Kosten notieren");
        keys.type("kind", "Probelauf");
        keys.type("payer", "Musterstadt");
        keys.type("amount", "zwölf");
        keys.submit("/costs", "");
        assertThat(page.locator(".errors").innerText()).contains("kein Betrag");
        assertThat(page.inputValue("[name=kind]")).isEqualTo("Probelauf");
        keys.type("amount", "1 234,56");
        keys.submit("/costs", "");
        assertThat(page.locator("#costs").innerText()).contains("Probelauf", "1.234,56");

        page.navigate(window.at("/office/records/activity/" + activity));
        keys.follow("Zusage notieren");
        keys.type("text.de", "Die Rechnung schicken");
        keys.choose("city", "Berlin");
        keys.type("owner", "Probestelle");
        page.fill("[name=due]", "2031-03-04");
        keys.submit("/commitments", "");
        assertThat(page.locator("#commitments").innerText()).contains("Die Rechnung schicken", "4. März 2031");

        page.navigate(window.at("/office/costs?q=Probelauf"));
        keys.follow("Probelauf");
        keys.unfold("Löschen");
        keys.submit("/delete", "");
        assertThat(page.locator("#costs").innerText()).doesNotContain("Probelauf");
    }

    @Test
    void aTableOfCostsComesInOnceAndIsSummedUp() {
        var keys = new Keyboard(page, 120);
        sendTable(keys);
        assertThat(page.locator("main").innerText()).contains("2 Posten können angelegt werden", "1.234,50");
        assertThat(page.locator("tr:has-text('Nirgendwo')").innerText())
                .startsWith("4")
                .contains("kennt das Büro nicht");
        keys.press("Neue Posten übernehmen");
        page.waitForURL("**?made=2");
        assertThat(page.locator("main").innerText()).contains("2 Posten sind übernommen", "2 gibt es schon");

        sendTable(keys);
        assertThat(page.locator("button:has-text('Neue Posten übernehmen')").count())
                .as("nothing is left to make")
                .isZero();

        page.navigate(window.at("/office/costs"));
        keys.type("q", "Probelauf");
        page.keyboard().press("Enter");
        page.waitForURL("**q=Probelauf**");
        assertThat(page.locator(".figure").innerText()).isEqualTo("1.234,50\u00a0€ in 2 Posten");
        assertThat(page.locator("table.sums").all())
                .hasSize(3)
                .allSatisfy(sums -> assertThat(
                                sums.locator("tbody tr td:last-child").allInnerTexts())
                        .isNotEmpty()
                        .containsOnly("1.234,50\u00a0€"));
        keys.follow("Ankommen im Kiez");
        assertThat(page.locator("#costs").innerText()).contains("1.200,00", "34,50");
    }

    private void sendTable(Keyboard keys) {
        page.navigate(window.at("/office/costs"));
        keys.follow("Aus einer Tabelle übernehmen");
        page.setInputFiles("#file", new FilePayload("kosten.csv", "text/csv", """
                        title;kind;payer;amount
                        Ankommen im Kiez;Probelauf;Musterstadt;1.200,00
                        Ankommen im Kiez;Probelauf;Musterstadt;34,50
                        Nirgendwo;Probelauf;Musterstadt;1,00
                        """.getBytes(StandardCharsets.UTF_8)));
        keys.submit("/import", "");
    }

    @Test
    void aPromiseIsBroughtToMindMetWithThePartnerAndKept() {
        var keys = new Keyboard(page, 120);
        var visit = sql.sql("""
                select a.id as visit, p.id as partner, called.name #>> '{in,de,is}' as city
                from programme.activity a
                join programme.activity_city of on of.activity = a.id
                join partnerships.city_called called on called.city = of.city
                join partnerships.partnership p on p.partner = of.city
                where a.kind = 'visit' and a.current_until > now() and a.course in ('planned', 'postponed')
                order by a.starts_at, called.since desc limit 1""").query().singleRow();
        String partner = "/office/records/partnership/" + visit.get("partner");
        String next = "/office/records/activity/" + visit.get("visit");
        var today = program.getBean(HomeClock.class).now();

        page.navigate(window.at("/office/records/activity/" + activity));
        keys.follow("Zusage notieren");
        keys.type("text.de", PROMISE);
        keys.choose("city", String.valueOf(visit.get("city")));
        keys.type("owner", "Probestelle");
        page.fill("[name=due]", today.toLocalDate().plusDays(14).toString());
        keys.type("email", "probe@example.org");
        keys.submit("/commitments", "");
        assertThat(page.locator("#commitments").innerText()).contains(PROMISE, String.valueOf(visit.get("city")));

        clock.set(today.with(LocalTime.NOON).toInstant());
        program.getBean(Reminders.class).remind();
        clock.reset();
        assertThat(sql.sql("select subject from mail.message where kind = 'commitment-reminder'")
                        .query(String.class)
                        .list())
                .containsOnlyOnce("Zur Erinnerung: " + PROMISE);
        for (String place : new String[] {"/office/", partner, next}) {
            page.navigate(window.at(place));
            assertThat(page.locator("main").innerText()).as(place).contains(PROMISE);
        }

        page.navigate(window.at(partner));
        keys.follow(PROMISE);
        String one = page.url().replaceFirst(".*/", "");
        keys.choose("state", "erfüllt");
        keys.tabTo(
                "button to save",
                stop -> ((String) stop.get("action")).endsWith(one)
                        && ((String) stop.get("html")).startsWith("<button"));
        page.keyboard().press("Enter");
        page.waitForSelector(".errors");
        page.waitForLoadState(); // only then has the summary the focus
        assertThat(page.locator(".errors").innerText()).contains("Nachweis", "woran man sieht");
        keys.type("evidence", "Der Bericht liegt bei den Akten.");
        keys.submit(one, "");
        assertThat(page.locator("#commitments").innerText()).contains("erfüllt", "Der Bericht liegt bei den Akten.");
        for (String place : new String[] {"/office/", partner, next}) {
            page.navigate(window.at(place));
            assertThat(page.locator("main").innerText()).as(place).doesNotContain(PROMISE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void theirPagesAreOpenEmptyFullAndRefused(String tag) {
        program.getBean(Accounts.class).describe(clerk, "Béatrice Großmann", new Language(tag));
        window.isOpen("/office/costs", "costs-" + tag);
        window.isOpen("/office/costs?q=zzz", "costs-none-" + tag);
        window.isOpen("/office/commitments?state=all", "commitments-" + tag);
        window.isOpen("/office/costs/import", "costs-import-" + tag);
        window.isOpen("/office/contact-notes", "contact-note-" + tag);
        window.isOpen("/office/records/activity/" + activity, "ledger-of-activity-" + tag);
        for (String sheet : new String[] {"costs", "commitments"}) {
            window.isOpen("/office/activities/" + activity + "/" + sheet + "/new", sheet + "-new-" + tag);
            page.click("form.sheet button[type=submit]");
            assertThat(page.locator(".errors").count()).isOne();
            window.isOpen(sheet + "-refused-" + tag);
        }
    }
}
