package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A clerk puts a visit on paper with the keyboard; its pages, a series and a project are open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class VisitsSeenTest {

    private static final int MOST_STOPS = 200;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member clerk;
    Window window;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("visit-clerk", Role.EDITOR);
        window = Window.german(browser, port);
        window.signIn(clerk);
        page = window.page();
    }

    @AfterEach
    void leave() {
        window.close();
        staff.dismiss();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void aVisitIsPreparedWithTheKeyboard(String tag) {
        program.getBean(Accounts.class).describe(clerk, "Camille Clerc", new Language(tag));
        UUID visit = SampleCity.id("activity", "prague-study-visit");
        String here = "/office/visits/" + visit;
        window.isOpen("/office/records/activity/" + visit, "visit-record-" + tag);
        follow(here);
        window.isOpen("visit-empty-" + tag);
        follow(here + "/protocol");
        window.isOpen("visit-protocol-" + tag);
        type("purpose", "Schulbau ansehen");
        type("member.0.function", "Leiterin des Schulamts");
        type("member.0.organisation", "Stadt Prag");
        type("address", "Frau Magistra");
        submit();
        assertThat(page.url()).endsWith(here);
        page.fill("#day", "2031-05-20");
        page.fill("#from", "09:00");
        page.fill("#until", "10:30");
        type("title", "Begrüßung " + tag);
        type("note", "Wasser ohne Kohlensäure");
        submit();
        page.locator(".agenda").getByText("Begrüßung " + tag).waitFor();
        assertThat(page.locator("main").innerText()).contains("Begrüßung " + tag, "09:00–10:30");
        page.locator(".agenda summary").first().press("Enter");
        window.isOpen("visit-full-" + tag);
        page.locator(".agenda button[name=by][value='30']").first().press("Enter");
        page.waitForURL("**#item-*");
        assertThat(page.locator("main").innerText()).contains("09:30–11:00");
        page.locator(".agenda > li a").first().press("Enter");
        page.waitForURL("**/items/*");
        window.isOpen("visit-item-" + tag);
        window.isOpen(here + "/booklet?for=hosts&in=" + tag, "visit-booklet-" + tag);
        window.isOpen("/office/activities/" + visit + "/heads", "visit-heads-" + tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void seriesProjectsAndExchangesAreOpen(String tag) {
        program.getBean(Accounts.class).describe(clerk, "Camille Clerc", new Language(tag));
        UUID series = SampleCity.id("series", "brusselsdays-berlindays");
        window.isOpen("/office/records/series/" + series, "series-" + tag);
        if (page.locator("form[action$='/next'] button").count() > 0) {
            page.locator("form[action$='/next'] button").dblclick();
            page.waitForURL("**#next");
        }
        window.isOpen("/office/records/series/" + series, "series-next-" + tag);
        assertThat(page.locator("#next > p a[href^='/office/drafts/']").count()).isOne();
        window.isOpen("/office/records/exchange/" + SampleCity.id("activity", "police-exchange"), "exchange-" + tag);
        for (String kind : new String[] {"exchange", "series-state", "project"}) {
            window.isOpen("/office/programme?kind=" + kind, "list-" + kind + "-" + tag);
        }
        page.locator("main tbody a").first().click();
        page.waitForURL("**/project/*");
        window.isOpen("project-" + tag);
    }

    private void follow(String address) {
        tabTo("[href='" + address + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
    }

    private void type(String name, String words) {
        tabTo("[name='" + name + "']");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(words);
    }

    private void submit() {
        tabTo("form.form button:not([name])");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        page.waitForURL("**/office/visits/*");
    }

    /** From stop to stop. */
    private void tabTo(String wanted) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                return;
            }
        }
        throw new AssertionError("No stop " + wanted + " on " + page.url());
    }
}
