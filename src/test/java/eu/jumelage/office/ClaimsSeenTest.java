package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Claims, names, contradictions, suggestions and lists in a browser: empty, full and with errors, with the keyboard.
 */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class ClaimsSeenTest {

    private static final String NAMES = """
            Q64\tBerlin
            Q239\tBrüssel
            Q9005\tBrüssel
            Q90\tParis
            Q649\tMoskau
            Q60\tNew York
            """;
    private static final String LINKS = """
            Q64\tQ239
            Q239\tQ64
            Q64\tQ9005
            Q64\tQ649
            Q90\tQ60
            Q649\tQ60
            Q64\tQ64
            Q64\tQ777
            """;
    private static final String PAIRS = """
            city1,country1,lat1,lng1,city2,country2,lat2,lng2
            Brussels,Belgium,50.8467,4.3525,Berlin,Germany,52.52,13.405
            """;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    BrowserContext context;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
        sql.sql("delete from partnerships.claimed_city").update();
        sql.sql("delete from partnerships.twinning_upload").update();
        sql.sql("delete from partnerships.fact_kept").update();
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("boss", Role.EDITOR, Role.PUBLISHER);
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("de-DE"));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(at("/office/sign-in"));
        page.fill("#email", boss.email());
        page.fill("#password", Staff.PASSWORD);
        page.click("form.form button");
        page.waitForURL("**/office/");
    }

    @AfterEach
    void leave() {
        context.close();
        staff.dismiss();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl", "en"})
    void everyPageOfTheClaimsIsOpenToEverybody(String tag) {
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        isOpen("", "claims-none-" + tag);
        isOpen("/names", "names-none-" + tag);
        isOpen("/suggestions", "suggestions-none-" + tag);
        isOpen("/import", "import-" + tag);
        page.locator("form[action$='/pairs'] button").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".errors");
        shows("import-refused-" + tag);

        send("names", NAMES, "relations", LINKS);
        shows("import-taken-" + tag);
        page.navigate(at("/office/claims/import"));
        send("pairs", PAIRS, "pairs", PAIRS);
        page.navigate(at("/office/claims/import"));
        send("pairs", "city,country\n", "pairs", "city,country\n");
        shows("import-unusable-" + tag);

        isOpen("/names", "names-" + tag);
        page.locator("form.name button").first().press("Enter");
        page.waitForSelector(".errors");
        shows("names-refused-" + tag);
        page.locator("form.name input[type=radio]").first().press("Space");
        page.locator("form.name button").first().press("Enter");
        page.waitForSelector("table.claims");
        shows("names-answered-" + tag);

        isOpen("/suggestions", "suggestions-" + tag);
        isOpen("", "claims-" + tag);
        page.locator("main tbody a").first().press("Enter");
        page.waitForSelector("#verdict");
        shows("claim-" + tag);
        page.locator("form.form button").press("Enter");
        page.waitForSelector(".errors");
        shows("claim-refused-" + tag);
        page.locator("input[value=confirmed]").press("Space");
        page.locator("form.form button").press("Enter");
        page.waitForSelector(".settled");
        shows("claims-settled-" + tag);

        isOpen("/contradictions", "contradictions-" + tag);
        page.locator("form[action$='/keep'] button").press("Enter");
        page.waitForSelector(".errors");
        shows("contradictions-refused-" + tag);
        page.fill("form[action$='/keep'] input:not([type=hidden])", "x");
        page.locator("form[action$='/keep'] button").press("Enter");
        page.waitForSelector("#kept");
        shows("contradictions-kept-" + tag);
    }

    /** One form's files, and what comes of them once it has ended. */
    private void send(String one, String first, String other, String second) {
        page.setInputFiles("#" + one, file(one, first));
        page.setInputFiles("#" + other, file(other, second));
        page.locator("form[action$='/" + other + "'] button").press("Enter");
        page.waitForURL("**/office/claims/import/*-*");
        page.waitForSelector("dl.record, .errors");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void isOpen(String path, String name) {
        assertThat(page.navigate(at("/office/claims" + path)).status()).as(path).isEqualTo(200);
        shows(name);
    }

    private void shows(String name) {
        new Openness(page).isOpen(name);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
