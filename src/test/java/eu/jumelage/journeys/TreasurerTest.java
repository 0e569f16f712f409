package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.web.Language;
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

    @Autowired
    ApplicationContext program;

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
        clear();
        staff.dismiss();
    }

    private void clear() {
        sql.sql("delete from programme.cost_item where kind = 'Probelauf'").update();
        sql.sql("delete from programme.commitment where owner = 'Probestelle'").update();
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
