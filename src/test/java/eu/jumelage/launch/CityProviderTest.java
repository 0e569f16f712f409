package eu.jumelage.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Colleagues come in by the city's own identity provider, a real one, and it says what they may do. */
@ExtendWith(Browsing.class)
@Tag("browser")
class CityProviderTest {

    @TempDir
    static Path data;

    static Keycloak city;
    static Launched program;
    static String address;

    @BeforeAll
    static void open() throws Exception {
        int own = freePort();
        address = "http://localhost:" + own;
        city = Keycloak.start(freePort(), address);
        program = Launched.jumelage(
                Map.of(
                        "JUMELAGE_OIDC_ISSUER", city.issuer(),
                        "JUMELAGE_OIDC_CLIENT", "jumelage",
                        "JUMELAGE_OIDC_SECRET", "only-for-this-test",
                        "JUMELAGE_OIDC_ROLESCLAIM", "office.roles"),
                "run",
                "--sample",
                "--port",
                String.valueOf(own),
                "--data",
                data.toString());
        program.address();
    }

    @AfterAll
    static void close() throws Exception {
        try (var provider = city;
                var ours = program) {
            assertThat(ours.output()).doesNotContain("only-for-this-test");
        }
    }

    @Test
    void aColleagueComesInWithTheRolesThatTheCityNames(Browser browser) throws Exception {
        enter(browser, "paula", page -> {
            page.waitForURL(address + "/office/");
            page.navigate(address + "/office/account");
            assertThat(page.inputValue("#name")).isEqualTo("Paula Stern");
            assertThat(page.locator("main").innerText()).contains("Redaktion").doesNotContain("Freigabe");
            assertThat(page.navigate(address + "/office/accounts").status()).isEqualTo(403);
        });
        city.give("paula", "publisher");
        enter(browser, "paula", page -> {
            page.waitForURL(address + "/office/");
            page.navigate(address + "/office/account");
            assertThat(page.locator("main").innerText()).contains("Redaktion").contains("Freigabe");
        });
    }

    @Test
    void whoHasNoPlaceInTheOfficeIsToldSo(Browser browser) throws Exception {
        enter(browser, "gustav", page -> {
            page.waitForURL(address + "/office/sign-in?provider=unknown");
            assertThat(page.locator("[role=alert]").first().innerText()).isNotBlank();
            assertThat(page.navigate(address + "/office/").url()).contains("/office/sign-in");
        });
    }

    @Test
    void anAddressThatTheCityDidNotVerifyOpensNothing(Browser browser) throws Exception {
        enter(browser, "vera", page -> page.waitForURL(address + "/office/sign-in?provider=unknown"));
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused(Browser browser) {
        try (BrowserContext context = browser.newContext(Browsing.still())) {
            Page page = context.newPage();
            page.navigate(address + "/office/provider/back/city?code=stolen&state=guessed");
            assertThat(page.url()).isEqualTo(address + "/office/sign-in?provider=failed");
        }
    }

    private static void enter(Browser browser, String who, Consumer<Page> then) {
        try (BrowserContext context = browser.newContext(Browsing.still().setLocale("de-DE"))) {
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.navigate(address + "/office/sign-in");
            page.click("a[href^='/office/provider']");
            page.fill("#username", who);
            page.fill("#password", who);
            page.press("#password", "Enter");
            then.accept(page);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
