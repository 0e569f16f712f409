package eu.jumelage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor subscribes and ends it, and the office sees what went out: in a browser, open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class MailSeenTest {

    private static final String FORM = "/de/partnerstaedte/bruessel/per-mail";

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Staff staff;
    Window office;
    Window visitor;
    List<String> refused = new ArrayList<>();

    @BeforeEach
    void open(Browser browser) {
        staff = new Staff(program, port);
        staff.dismiss();
        sql.sql("delete from mail.message").update();
        office = Window.german(browser, port);
        office.page().onConsoleMessage(message -> refused.add(message.text()));
        visitor = Window.german(browser, port);
        office.signIn(staff.hire("post", Role.EDITOR));
    }

    @AfterEach
    void close() {
        office.close();
        visitor.close();
        staff.dismiss();
    }

    @Test
    void fromTheFormToTheOutboxAndBack() {
        Page page = visitor.page();
        page.navigate(visitor.at("/de/partnerstaedte/bruessel"));
        page.click("a[href='" + FORM + "']");
        visitor.isOpen("news-form");
        page.evaluate("document.querySelector('form.form').noValidate = true");
        page.fill("#email", "kim");
        page.click("form.form button");
        assertThat(page.inputValue("#email")).isEqualTo("kim");
        visitor.isOpen("news-wrong");
        page.fill("#email", "kim@example.org");
        page.press("#email", "Enter");
        visitor.isOpen("news-sent");

        Page desk = office.page();
        office.isOpen("/office/mail", "outbox");
        desk.click("tbody a");
        assertThat(desk.frameLocator(".mail-html").locator("h1").innerText()).contains("Bitte bestätigen");
        String plain = desk.innerText(".mail-plain");
        desk.navigate(office.at("/office/mail?q=niemand"));
        office.isOpen("outbox-empty");

        page.navigate(visitor.at(plain.substring(plain.indexOf(FORM + "/")).split("\\s")[0]));
        visitor.isOpen("news-confirm");
        page.click("button[value=confirm]");
        visitor.isOpen("news-confirmed");
        office.isOpen("/office/mail/subscribers", "subscribers");
        desk.fill("#email", "kim@example.org");
        desk.click("form.form button");
        office.isOpen("subscribers-found");
        page.click("button[value=end]");
        visitor.isOpen("news-ended");
        page.goBack();
        page.reload();
        visitor.isOpen("news-over");
    }

    @Test
    void aMessageIsSentAgainOrGivenUp() {
        Page desk = office.page();
        desk.navigate(office.at(FORM));
        desk.fill("#email", "kim@example.org");
        desk.press("#email", "Enter");
        office.isOpen("/office/mail?state=waiting", "outbox-waiting");
        desk.click("tbody a");
        desk.click("form[action$=give-up] button");
        assertThat(desk.innerText("main")).contains("Die Nachricht wird nicht gesendet", "zurückgehalten von");
        desk.click("form[action$=again] button");
        assertThat(desk.innerText("main")).contains("Die Nachricht geht noch einmal hinaus", "Wartet");
        office.isOpen("mail");
    }

    @Test
    void everyTemplateIsOpenInEveryLanguage() {
        office.isOpen("/office/mail/templates", "templates");
        List<Object> kinds = office.page().locator(".rows-in a").all().stream()
                .map(link -> (Object) link.getAttribute("href"))
                .toList();
        assertThat(kinds).isNotEmpty();
        for (Object kind : kinds) {
            for (String language : List.of("de", "fr", "nl", "en")) {
                office.page().navigate(office.at(kind + "?language=" + language));
                assertThat(office.page()
                                .frameLocator(".mail-html")
                                .locator("html")
                                .getAttribute("lang"))
                        .isEqualTo(language);
            }
            office.isOpen("template-" + kind.toString().replaceAll(".*/", ""));
        }
        assertThat(refused).noneMatch(text -> text.contains("Content Security Policy"));
    }
}
