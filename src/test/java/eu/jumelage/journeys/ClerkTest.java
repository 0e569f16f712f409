package eu.jumelage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.web.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From the clerk's desk to the public page, with the keyboard only. */
@InBerlin
@ExtendWith(Browsing.class)
class ClerkTest {

    private static final int MOST_STOPS = 400;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    Staff staff;
    Member clerk;
    Member publisher;
    final List<BrowserContext> open = new ArrayList<>();

    @BeforeEach
    void hire() {
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        publisher = staff.hire("publisher", Role.PUBLISHER);
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({"de, Brüssel, Ausst, Br", "fr, Bruxelles, Expo, Br"})
    void whatAClerkWroteIsPublicOnceAPublisherApprovedIt(
            String language, String brussels, String exhibition, String partner, Browser browser) throws IOException {
        speaks(language);
        Keyboard at = signedIn(browser, clerk, language);
        assertThat(at.page().locator(".desk").count()).isPositive();

        correctTheAgreement(at, brussels);
        bringAPicture(at);
        String title = "Linien über Land (" + language + ")";
        String review = planTheExhibition(at, title, exhibition, partner);
        previewInAllLanguages(at, review, title);

        Keyboard publishing = signedIn(browser, publisher, language);
        approve(publishing, language.equals("de") ? title : "Lignes à travers le pays");
        for (String path : List.of("/de/aktuelles", "/de/aktuelles.ics", "/de/aktuelles.atom", "/fr/actualites.json")) {
            staff.awaited(path, path.startsWith("/fr") ? "Lignes à travers le pays" : "Linien über Land");
        }
        Page page = publishing.page();
        page.navigate(at("/de/aktuelles"));
        page.locator(".row-title a", new Page.LocatorOptions().setHasText(title))
                .first()
                .press("Enter");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        assertThat(page.locator("img[alt='Zwei Züge begegnen sich']").count()).isPositive();

        publishing.page().navigate(at("/office/"));
        approve(publishing, language.equals("de") ? "Abkommen über Freundschaft" : "Accord d’amitié");
        staff.awaited("/de/partnerstaedte/bruessel", "Rotes Rathaus " + language);
    }

    private void correctTheAgreement(Keyboard at, String brussels) {
        at.followTo("/office/partners");
        at.follow(brussels);
        assertThat(at.page().locator("h1").innerText()).isEqualTo(brussels);
        at.followTo("/office/records/agreement/");
        at.submit("/edit", "");
        String tag = at.page().locator("html").getAttribute("lang");
        at.type("place.de", "Berlin, Rotes Rathaus " + tag);
        at.type("place.fr", "Berlin, hôtel de ville rouge");
        at.type("place.nl", "Berlijn, Rode Raadhuis");
        at.type("place.en", "Berlin, Red Town Hall");
        at.unfold(tag.equals("de") ? "Quellen" : "Sources");
        at.type("fact.0.by.de", "Urkunde im Landesarchiv, " + tag);
        at.submit("", "hand-in");
        assertThat(at.page().url()).endsWith("/review");
        assertThat(at.page().locator("main").innerText())
                .contains("Rotes Rathaus")
                .contains("Urkunde im Landesarchiv");
    }

    private void bringAPicture(Keyboard at) throws IOException {
        at.followTo("/office/media");
        at.followTo("/office/media/new");
        at.tabTo("name", "file");
        at.page().setInputFiles("[name=file]", new FilePayload("zuege.png", "image/png", picture()));
        at.type("alternative.de", "Zwei Züge begegnen sich");
        at.type("alternative.fr", "Deux trains se croisent");
        at.type("alternative.nl", "Twee treinen kruisen elkaar");
        at.type("alternative.en", "Two trains meet");
        at.type("credit", "Büro für Internationales");
        at.type("licence", "CC BY 4.0");
        at.tabTo("name", "shown");
        at.page().keyboard().press("ArrowDown");
        at.tabTo("button", stop -> ((String) stop.get("html")).startsWith("<button"));
        String from = at.page().url();
        at.page().keyboard().press("Enter");
        at.page().waitForURL(address -> !address.equals(from));
        assertThat(at.page().locator(".errors").count()).as(at.page().content()).isZero();
    }

    /** @return the address where it is read and approved */
    private String planTheExhibition(Keyboard at, String title, String exhibition, String partner) {
        at.followTo("/office/programme");
        at.submit("/new", "");
        at.choose("kind", exhibition);
        at.type("title.de", title);
        at.type("title.fr", "Lignes à travers le pays");
        at.type("title.nl", "Lijnen over land");
        at.type("title.en", "Lines across the land");
        at.type("run.0.from", "2030-05-01");
        at.type("run.0.until", "2030-05-31");
        at.choose("city.0.id", partner);
        at.tabTo("name", "picture");
        at.page().keyboard().press("ArrowDown");
        at.submit("", "hand-in");
        assertThat(at.page().locator(".errors").count())
                .as(at.page().locator("main").innerText())
                .isZero();
        return at.page().url();
    }

    private void previewInAllLanguages(Keyboard at, String review, String title) {
        for (String language : List.of("de", "fr", "nl", "en")) {
            at.page().navigate(review);
            at.tabTo("href", review.substring(review.indexOf("/office")).replace("/review", "/preview/" + language));
            at.page().keyboard().press("Enter");
            at.page().waitForURL("**/preview/" + language);
            assertThat(at.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(at.page().locator("h1").innerText())
                    .isEqualTo(
                            switch (language) {
                                case "de" -> title;
                                case "fr" -> "Lignes à travers le pays";
                                case "nl" -> "Lijnen over land";
                                default -> "Lines across the land";
                            });
        }
    }

    private void approve(Keyboard at, String title) {
        at.tabTo("draft " + title, stop -> ((String) stop.get("text")).startsWith(title));
        at.page().keyboard().press("Enter");
        at.page().waitForURL("**/review");
        assertThat(at.page().locator("main ins").count()).isPositive();
        at.tabTo("value", "approve");
        at.page().keyboard().press("Enter");
        at.page()
                .locator("button[value=approve]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        at.page().navigate(at("/office/"));
    }

    private Keyboard signedIn(Browser browser, Member who, String language) {
        var context = browser.newContext(Browsing.still().setLocale(language).setViewportSize(1280, 900));
        open.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(at("/office/"));
        var keyboard = new Keyboard(page, MOST_STOPS);
        keyboard.type("email", who.email());
        keyboard.type("password", Staff.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/office/");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        return keyboard;
    }

    private void speaks(String language) {
        var accounts = program.getBean(Accounts.class);
        accounts.describe(clerk, "Camille Clerc", new Language(language));
        accounts.describe(publisher, "Paul Preuß", new Language(language));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(120, 140, 160));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.WHITE);
        pen.drawLine(0, 600, 1200, 200);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
