package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.Running;
import eu.jumelage.web.Language;
import java.util.Map;
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

/** Signing in and the accounts in a browser: with password and passkey, open to everybody. */
@Running
@ExtendWith(Browsing.class)
@Tag("browser")
class OfficeSeenTest {

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    Window window;
    Page page;

    @BeforeEach
    void open(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("boss", Role.ADMINISTRATOR, Role.PUBLISHER);
        staff.hire("clerk", Role.EDITOR);
        window = Window.german(browser, port);
        page = window.page();
        page.onConsoleMessage(message -> System.out.println("CONSOLE " + message.text()));
    }

    @AfterEach
    void close() {
        window.close();
        staff.dismiss();
    }

    @Test
    void aMemberComesInByPasskeyEvenWhenThePasswordIsLocked() {
        authenticator();
        window.signIn(boss);
        page.navigate(window.at("/office/account"));
        page.fill("#label", "Diensttelefon");
        page.click("#new-passkey button");
        page.waitForURL("**/office/account?said=passkey");
        assertThat(page.content()).contains("Diensttelefon");
        window.isOpen("account-full");

        var guesses = program.getBean(Guesses.class);
        for (int guess = 0; guess < 10; guess++) {
            guesses.take(boss.email());
        }
        window.context().clearCookies();
        page.navigate(window.at("/office/audit"));
        assertThat(page.url()).contains("/office/sign-in?next=%2Foffice%2Faudit");
        page.fill("#email", boss.email());
        page.fill("#password", Staff.PASSWORD);
        page.click("form.form button");
        assertThat(page.locator("[role=alert]").first().innerText()).contains("fünf Minuten");
        page.press("#passkey button", "Enter");
        page.waitForURL("**/office/audit");
        assertThat(page.content()).contains("Passkey angelegt").contains("Anmeldung gesperrt");
        page.navigate(window.at("/office/account"));
        page.click("text=Entfernen");
        assertThat(page.content()).contains("Der Passkey ist entfernt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl", "en"})
    void everyPageIsOpenToEverybody(String tag) {
        page.setExtraHTTPHeaders(Map.of("Accept-Language", tag));
        page.navigate(window.at("/office/sign-in"));
        window.isOpen("sign-in-" + tag);
        page.fill("#email", boss.email());
        page.fill("#password", "falsch geraten");
        page.click("form.form button");
        window.isOpen("sign-in-wrong-" + tag);
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        window.signIn(boss);
        page.navigate(window.at("/office/"));
        window.isOpen("home-" + tag);
        page.navigate(window.at("/office/account"));
        window.isOpen("account-" + tag);
        page.fill("#old", Staff.PASSWORD);
        page.fill("#password", "passwort1234");
        page.click("form[action$=password] button");
        window.isOpen("account-wrong-" + tag);
        page.navigate(window.at("/office/accounts"));
        window.isOpen("accounts-" + tag);
        page.fill("#email", "neu@staff.example");
        page.click("form.form button");
        window.isOpen("accounts-wrong-" + tag);
        page.check("input[value=EDITOR]");
        page.click("form.form button");
        window.isOpen("accounts-link-" + tag);
        String link = page.locator("main code").innerText().replaceFirst("^http://[^/]*", "");
        page.click("tbody a >> nth=0");
        window.isOpen("account-one-" + tag);
        page.navigate(window.at("/office/audit?kind=account"));
        window.isOpen("audit-" + tag);
        page.navigate(window.at("/office/audit?below=1"));
        window.isOpen("audit-empty-" + tag);
        window.context().clearCookies();
        page.navigate(window.at(link));
        window.isOpen("link-" + tag);
        page.fill("#name", "Neu");
        page.fill("#password", "passwort1234");
        page.click("form.form button");
        window.isOpen("link-wrong-" + tag);
        page.navigate(window.at("/office/link/none"));
        window.isOpen("link-over-" + tag);
    }

    private void authenticator() {
        var cdp = window.context().newCDPSession(page);
        cdp.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        cdp.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
