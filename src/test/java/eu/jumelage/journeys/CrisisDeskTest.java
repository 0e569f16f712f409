package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A strike: a clerk chooses by partner and period, a publisher approves and takes it back, with the keyboard only. */
@InBerlin
@ExtendWith(Browsing.class)
class CrisisDeskTest {

    private static final int MOST_STOPS = 400;
    private static final String STRIKE = "/de/ausnahmelagen/angekuendigter-streik-im-nahverkehr-beispiel";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    Staff staff;
    final List<BrowserContext> open = new ArrayList<>();

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
        staff.dismiss();
    }

    @Test
    void whatAClerkChoseIsCancelledWhenAPublisherApprovesAndTakenBackInTime(Browser browser) {
        Keyboard clerk = signedIn(browser, staff.hire("clerk", Role.EDITOR));
        String spared = choose(clerk);
        plan(clerk);
        Page page = clerk.page();
        assertThat(page.locator("main").innerText())
                .contains("Was geschehen wird", "Wird abgesagt.")
                .doesNotContain(spared);
        int chosen = page.locator("table.crisis tbody tr").count();
        assertThat(chosen).isGreaterThan(2);
        new Window(page, port).isOpen("crisis-review");
        press(clerk, "hand-in", "");
        page.getByText("Jetzt ist jemand anderes an der Reihe").waitFor();

        Keyboard publisher = signedIn(browser, staff.hire("publisher", Role.PUBLISHER));
        String title = chosen + " Aktivitäten absagen";
        publisher.tabTo("draft", stop -> ((String) stop.get("text")).startsWith(title));
        publisher.page().keyboard().press("Enter");
        publisher.page().waitForURL("**/review");
        press(publisher, "/decide", "approve");
        publisher.page().waitForURL("**/office/crisis/steps/**");
        assertThat(staff.get(STRIKE, null).body()).contains("Schritt für Schritt", "toll-cancelled");

        new Window(publisher.page(), port).isOpen("crisis-step");
        assertThat(publisher.page().locator("main").innerText()).contains("Noch 10 Minuten", title);
        press(publisher, "/undo", "");
        publisher.page().getByText("Zurückgenommen").first().waitFor();
        assertThat(publisher.page().locator("table.crisis s").count()).isGreaterThanOrEqualTo(chosen);
        assertThat(staff.get(STRIKE, null).body()).doesNotContain("toll-cancelled\" x=");
    }

    /** Everything with Brussels in the coming year but one. */
    private String choose(Keyboard at) {
        at.followTo("/office/crisis");
        new Window(at.page(), port).isOpen("crisis");
        at.submit("crisis-step/new", "");
        at.choose("city", "Br");
        at.type("from", LocalDate.now().toString());
        at.type("until", LocalDate.now().plusYears(1).toString());
        at.submit("#found", "");
        at.submit("", "all");
        new Window(at.page(), port).isOpen("crisis-choose");
        Locator first = at.page().locator("table.crisis tbody tr").first();
        String spared = first.locator("label span").first().innerText();
        at.tabTo("name", first.locator("input").getAttribute("name"));
        at.page().keyboard().press("Space");
        at.page().evaluate("() => document.activeElement.blur()");
        at.submit("", "next");
        return spared.lines().findFirst().orElseThrow();
    }

    private void plan(Keyboard at) {
        new Window(at.page(), port).isOpen("crisis-plan");
        press(at, "/plan", "preview");
        at.page().locator(".errors").first().waitFor();
        new Window(at.page(), port).isOpen("crisis-plan-refused");
        at.choose("does", "abs");
        at.choose("disruption", "Ange");
        at.type("reason.de", "Wegen des Streiks kommt niemand zu uns.");
        at.type("reason.fr", "À cause de la grève, personne ne peut venir.");
        at.type("internal", "Beschluss des Krisenstabs");
        at.submit("/plan", "preview");
        assertThat(at.page().url()).as(at.page().locator("main").innerText()).endsWith("/review");
    }

    /** Where the same address comes back. */
    private static void press(Keyboard at, String action, String wish) {
        at.tabTo(
                "button " + action,
                stop -> ((String) stop.get("html")).startsWith("<button")
                        && ((String) stop.get("action")).endsWith(action)
                        && (wish.isEmpty() || wish.equals(stop.get("value"))));
        at.page().keyboard().press("Enter");
    }

    private Keyboard signedIn(Browser browser, Member who) {
        var context = browser.newContext(Browsing.still().setLocale("de").setViewportSize(1280, 900));
        open.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate("http://localhost:" + port + "/office/");
        var keyboard = new Keyboard(page, MOST_STOPS);
        keyboard.type("email", who.email());
        keyboard.type("password", Staff.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/office/");
        return keyboard;
    }
}
