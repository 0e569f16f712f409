package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.sample.SampleCity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What goes on for years - a project, an exchange of staff, a series - from the clerk's keyboard to the citizens. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class UndertakingsTest {

    private static final int MOST_STOPS = 300;

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Window clerk;
    Window publisher;
    Window citizen;
    Keyboard at;

    @BeforeEach
    void signIn(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = Window.german(browser, port);
        clerk.signIn(staff.hire("undertaking-clerk", Role.EDITOR));
        publisher = Window.german(browser, port);
        publisher.signIn(staff.hire("undertaking-publisher", Role.EDITOR, Role.PUBLISHER));
        citizen = Window.german(browser, port);
        at = new Keyboard(clerk.page(), MOST_STOPS);
    }

    @AfterEach
    void leave() {
        clerk.close();
        publisher.close();
        citizen.close();
        staff.dismiss();
    }

    @Test
    void aProjectIsPublicWithItsPartnersProgrammeAndOutputs() {
        clerk.page().navigate(clerk.at("/office/programme?kind=project"));
        at.submit("/new", "");
        clerk.isOpen("undertaking-project-empty");
        at.type("title.de", "Höfe, die Wasser halten");
        at.type("text.de", "Schulhöfe werden entsiegelt.");
        at.type("since", "2027-09");
        at.type("until", "2026");
        at.choose("funding", "Erasmus");
        at.type("amount", "zwölftausend");
        at.type("outputs.de", "Ein Handbuch für Hausmeister.");
        at.unfold("Eintragen");
        at.choose("stage.0.state", "geplant");
        at.type("stage.0.since", "2026-10");
        at.unfold("Eintragen");
        at.choose("city.0.id", "Br");
        at.type("city.0.role.de", "leitet das Projekt");
        assertThat(refused()).contains("Das Ende liegt vor dem Beginn", "kein Betrag");
        assertThat(clerk.page().inputValue("[name='city.0.role.de']")).isEqualTo("leitet das Projekt");
        clerk.isOpen("undertaking-project-refused");
        at.type("until", "2029-06");
        at.type("amount", "250.000,00 €");
        approved(handedIn());

        Page page = citizen.page();
        page.navigate(citizen.at("/de/projekte/hoefe-die-wasser-halten"));
        citizen.isOpen("undertaking-project-public");
        assertThat(page.innerText("h1")).isEqualTo("Höfe, die Wasser halten");
        assertThat(page.innerText("main"))
                .contains("Schulhöfe werden entsiegelt.", "Erasmus+", "Ein Handbuch für Hausmeister.")
                .contains("September 2027", "Juni 2029", "geplant", "Oktober 2026", "leitet das Projekt")
                .as("money is the office's own")
                .doesNotContain("250.000");
    }

    @Test
    void anExchangeSaysWhoReceivedHowManyForHowLongAndWhatWasLearned() {
        var exchange = SampleCity.id("activity", "police-exchange");
        clerk.page().navigate(clerk.at("/office/records/exchange/" + exchange));
        at.submit("/edit", "");
        at.unfold("Eintragen");
        at.tabTo("name", "host.0.id");
        clerk.page().keyboard().press("ArrowDown");
        String host = String.valueOf(clerk.page()
                .evaluate("() => document.activeElement.selectedOptions[0].textContent.replace(/ ·.*/, '').trim()"));
        at.type("weeks", "0");
        at.type("people", "12");
        at.type("learned.de", "Streifen gehen zu Fuß.");
        assertThat(refused()).contains("ganze Zahl von 1 bis");
        clerk.isOpen("undertaking-exchange-refused");
        at.type("weeks", "7");
        approved(handedIn());

        Page page = citizen.page();
        page.navigate(citizen.at("/de/rueckblick?q=Personalaustausch"));
        page.locator("main a:has-text('Personalaustausch')").first().press("Enter");
        page.waitForURL("**/aktivitaeten/**");
        citizen.isOpen("undertaking-exchange-public");
        assertThat(page.innerText("main"))
                .contains(host + " ist Gastgeber", "7 Wochen", "Teilnehmende\n12", "Streifen gehen zu Fuß.");
    }

    @Test
    void theNextEditionOfASeriesIsPreparedPublishedAndItsSeriesEnded() {
        var series = SampleCity.id("series", "brusselsdays-berlindays");
        String record = "/office/records/series/" + series;
        clerk.page().navigate(clerk.at(record));
        assertThat(clerk.page().innerText("#next")).contains("Brüssel ist an der Reihe");
        at.submit("/next", "");
        clerk.page().waitForURL("**#next");
        clerk.isOpen("undertaking-series-prepared");
        at.followTo("/office/drafts/");
        String title = clerk.page().inputValue("[name='title.de']");
        assertThat(title).contains("BrusselsDays");
        clerk.isOpen("undertaking-edition");
        at.type("title.de", "BrusselsDays am Gleisdreieck");
        approved(handedIn());

        Page page = citizen.page();
        page.navigate(citizen.at("/de/reihen/brusselsdays-und-berlindays"));
        citizen.isOpen("undertaking-series-public");
        page.locator("main a:has-text('BrusselsDays am Gleisdreieck')").first().press("Enter");
        page.waitForURL("**/aktivitaeten/**");
        citizen.isOpen("undertaking-edition-public");

        clerk.page().navigate(clerk.at(record));
        at.submit("/series-state/" + series + "/edit", "");
        at.choose("state", "beendet");
        at.type("since", "2030");
        at.type("reason.de", "Ein neues Format tritt an ihre Stelle.");
        assertThat(refused()).contains("BrusselsDays am Gleisdreieck");
        clerk.isOpen("undertaking-ending");
        for (var edition : clerk.page().locator("select[name^='edition']").all()) {
            edition.press("ArrowDown"); // it is kept
            if (edition.innerText().contains("Gleisdreieck")) {
                edition.press("ArrowDown"); // it is not
            }
        }
        approved(handedIn());
        page.reload();
        assertThat(page.innerText("main")).contains("abgesagt", "Ein neues Format tritt an ihre Stelle.");
        page.navigate(citizen.at("/de/reihen/brusselsdays-und-berlindays"));
        citizen.isOpen("undertaking-series-ended");
        assertThat(page.innerText("main")).contains("beendet", "2030");
        assertThat(page.locator(".row:has-text('BerlinDays in Brüssel')").innerText())
                .doesNotContain("abgesagt");
    }

    /** @return what is wrong with what was handed in */
    private String refused() {
        at.tabTo("value", "hand-in");
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForSelector(".errors");
        clerk.page().waitForLoadState(); // only then has the summary the focus
        return clerk.page().innerText(".errors");
    }

    /** @return the address of the review */
    private String handedIn() {
        at.submit("", "hand-in");
        assertThat(clerk.page().url()).endsWith("/review");
        return clerk.page().url();
    }

    private void approved(String review) {
        Page page = publisher.page();
        page.navigate(review);
        publisher.isOpen("undertaking-review");
        page.locator("button[value=approve]").press("Enter");
        page.waitForCondition(() -> page.locator("button[value=approve]").count() == 0);
        assertThat(page.locator(".errors").count()).as(page.innerText("main")).isZero();
    }
}
