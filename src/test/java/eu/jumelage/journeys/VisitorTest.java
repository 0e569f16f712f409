package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Letter;
import eu.jumelage.office.Letters;
import eu.jumelage.office.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor without a mouse, in a real browser that runs no scripts of the house, for there are none. */
@InBerlin
@ExtendWith(Browsing.class)
class VisitorTest {

    private static final int MOST_STOPS = 120;

    @LocalServerPort
    int port;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient sql;

    BrowserContext context;
    Page page;
    Keyboard keyboard;

    @BeforeEach
    void arrive(Browser browser) {
        context = browser.newContext(Browsing.still().setLocale("de-DE").setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        keyboard = new Keyboard(page, MOST_STOPS);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void aVisitorFindsTheNextActivityWithBrusselsAndTakesItsDateAlong() throws IOException {
        open("/");
        assertThat(page.url()).endsWith("/de/");
        keyboard.follow("Brüssel");
        assertThat(heading()).contains("Brüssel");

        String title = page.locator("section[aria-labelledby=next] .row-title a")
                .first()
                .innerText();
        keyboard.follow(title);
        assertThat(heading()).isEqualTo(title);

        var calendar = page.waitForDownload(() -> keyboard.press("In den Kalender eintragen"));
        var events = Biweekly.parse(Files.readString(calendar.path())).first().getEvents();
        assertThat(events).isNotEmpty();
        assertThat(events.getFirst().getSummary().getValue()).contains(title);
        assertThat(events.getFirst().getUrl().getValue())
                .endsWith(page.url().substring(page.url().indexOf("/de/")));
    }

    @Test
    void aVisitorChangesTheLanguageAndStaysOnThePage() {
        open("/de/partnerstaedte/bruessel");
        keyboard.followTo("/fr/villes-partenaires/bruxelles");
        assertThat(page.url()).endsWith("/fr/villes-partenaires/bruxelles");
        assertThat(heading()).contains("Bruxelles");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(page.locator(".languages [aria-current]").innerText()).isEqualToIgnoringCase("fr");
    }

    @Test
    void aVisitorFindsTheVisitOfTheEighthAndNinthOfNovember2019() {
        open("/de/");
        keyboard.follow("Rückblick");
        keyboard.follow("2019");
        assertThat(page.url()).endsWith("/de/rueckblick/2019");
        Locator visit = page.locator(".row", new Page.LocatorOptions().setHasText("November 2019"))
                .filter(new Locator.FilterOptions().setHasText("8–9"));
        assertThat(visit.count()).isEqualTo(1);
        keyboard.follow(visit.locator(".row-title a").innerText());
        assertThat(page.locator("main").innerText()).contains("8.–9.\u00a0November 2019");
    }

    @Test
    void aVisitorSearchesByTheNameSheKnows() {
        open("/de/");
        keyboard.tabTo("id", "find-q");
        page.keyboard().type("BrusselDays");
        page.keyboard().press("Enter");
        page.waitForURL("**/de/suche?q=BrusselDays");
        assertThat(page.locator("#q").inputValue()).isEqualTo("BrusselDays");
        assertThat(page.locator(".contents a").first().innerText()).containsIgnoringCase("BerlinDays");
        assertThat(page.locator(".rows .row").count()).isPositive();
    }

    @Test
    void aReportOfABarrierReachesTheOfficeWithoutScripts(Browser browser) {
        try (var plain = browser.newContext(Browsing.still().setJavaScriptEnabled(false))) {
            Page form = plain.newPage();
            form.navigate("http://localhost:" + port + "/de/partnerstaedte/bruessel");
            form.getByText("Barriere melden").press("Enter");
            form.locator("#message").fill("Die Karte ist für mich zu klein.");
            form.locator("#reply").fill("besucherin@example.org");
            form.locator("form.form button").press("Enter");
            assertThat(form.locator("[role=status]").innerText()).contains("angekommen");
            assertThat(form.locator("main a").getAttribute("href")).isEqualTo("/de/partnerstaedte/bruessel");
        }
        List<Letter> open = letters.open().stream()
                .filter(letter -> letter.message().equals("Die Karte ist für mich zu klein."))
                .toList();
        assertThat(open).singleElement().satisfies(letter -> {
            assertThat(letter.page()).isEqualTo("/de/partnerstaedte/bruessel");
            assertThat(letter.replyTo()).isEqualTo("besucherin@example.org");
            assertThat(letter.language().tag()).isEqualTo("de");
        });
    }

    @Test
    void newsOfAPartnerAreOrderedConfirmedAndEnded() {
        sql.sql("delete from mail.message").update();
        open("/de/partnerstaedte/bruessel");
        keyboard.follow("E-Mail");
        new Window(page, port).isOpen("news-form");
        keyboard.type("email", "kim@example.org");
        keyboard.submit("/per-mail", "");
        assertThat(page.locator("[role=status]").innerText()).contains("Sehen Sie jetzt in Ihr Postfach");

        var link = Pattern.compile("(/de/partnerstaedte/bruessel/per-mail/[\\w-]{32})")
                .matcher(sql.sql("select body from mail.message")
                        .query(String.class)
                        .single());
        assertThat(link.find()).isTrue();
        open(link.group(1));
        new Window(page, port).isOpen("news-confirm");
        keyboard.press("Ja, bestellen");
        page.getByText("Bestätigt.").waitFor();
        new Window(page, port).isOpen("news-confirmed");
        keyboard.press("Abbestellen");
        page.getByText("Wir haben Ihre Adresse gelöscht").waitFor();
        assertThat(sql.sql("select count(*) from news.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        open("/de/");
        page.keyboard().press("Tab");
        assertThat(keyboard.stop()).containsEntry("text", "Zum Inhalt springen").containsEntry("inSight", true);
        page.keyboard().press("Enter");
        assertThat(keyboard.stop()).containsEntry("id", "content");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void everyStopIsSeen() {
        for (String path : List.of("/de/", "/de/partnerstaedte/bruessel", "/de/rueckblick", "/de/barriere-melden")) {
            open(path);
            int stops = 0;
            for (page.keyboard().press("Tab");
                    !keyboard.isAtTheEnd() && stops < MOST_STOPS;
                    page.keyboard().press("Tab")) {
                assertThat(keyboard.stop())
                        .as(path)
                        .containsEntry("outlined", true)
                        .containsEntry("inSight", true);
                stops++;
            }
            assertThat(stops).as(path).isGreaterThan(15);
        }
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private String heading() {
        return page.locator("h1").innerText();
    }
}
