package eu.jumelage.office;

import com.microsoft.playwright.Browser;
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
    Window window;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
        sql.sql("delete from partnerships.claimed_city").update();
        sql.sql("delete from partnerships.twinning_upload").update();
        sql.sql("delete from partnerships.fact_kept").update();
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("boss", Role.EDITOR, Role.PUBLISHER);
        window = Window.german(browser, port);
        window.signIn(boss);
        page = window.page();
    }

    @AfterEach
    void leave() {
        window.close();
        staff.dismiss();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl", "en"})
    void everyPageOfTheClaimsIsOpenToEverybody(String tag) {
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        window.isOpen("/office/claims", "claims-none-" + tag);
        window.isOpen("/office/claims/names", "names-none-" + tag);
        window.isOpen("/office/claims/suggestions", "suggestions-none-" + tag);
        window.isOpen("/office/claims/import", "import-" + tag);
        page.locator("form[action$='/pairs'] button").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".errors");
        window.isOpen("import-refused-" + tag);

        send("names", NAMES, "relations", LINKS);
        window.isOpen("import-taken-" + tag);
        page.navigate(window.at("/office/claims/import"));
        send("pairs", PAIRS, "pairs", PAIRS);
        page.navigate(window.at("/office/claims/import"));
        send("pairs", "city,country\n", "pairs", "city,country\n");
        window.isOpen("import-unusable-" + tag);

        window.isOpen("/office/claims/names", "names-" + tag);
        page.locator("form.name button").first().press("Enter");
        page.waitForSelector(".errors");
        window.isOpen("names-refused-" + tag);
        page.locator("form.name input[type=radio]").first().press("Space");
        page.locator("form.name button").first().press("Enter");
        page.waitForSelector("table.claims");
        window.isOpen("names-answered-" + tag);

        window.isOpen("/office/claims/suggestions", "suggestions-" + tag);
        window.isOpen("/office/claims", "claims-" + tag);
        page.locator("main tbody a").first().press("Enter");
        page.waitForSelector("#verdict");
        window.isOpen("claim-" + tag);
        page.locator("form.form button").press("Enter");
        page.waitForSelector(".errors");
        window.isOpen("claim-refused-" + tag);
        page.locator("input[value=confirmed]").press("Space");
        page.locator("form.form button").press("Enter");
        page.waitForSelector(".settled");
        window.isOpen("claims-settled-" + tag);

        window.isOpen("/office/claims/contradictions", "contradictions-" + tag);
        page.locator("form[action$='/keep'] button").press("Enter");
        page.waitForSelector(".errors");
        window.isOpen("contradictions-refused-" + tag);
        page.fill("form[action$='/keep'] input:not([type=hidden])", "x");
        page.locator("form[action$='/keep'] button").press("Enter");
        page.waitForSelector("#kept");
        window.isOpen("contradictions-kept-" + tag);
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
}
