package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;

/** A window on the office in the browser that all tests share; what happens in it is done on its page. */
public record Window(Page page, int port) implements AutoCloseable {

    /** Of 1280 by 900 pixels, in German. */
    public static Window german(Browser browser, int port) {
        return of(browser, port, Browsing.still().setLocale("de-DE"));
    }

    public static Window of(Browser browser, int port, Browser.NewContextOptions options) {
        Page page = browser.newContext(options.setViewportSize(1280, 900)).newPage();
        page.setDefaultTimeout(20_000);
        return new Window(page, port);
    }

    public BrowserContext context() {
        return page.context();
    }

    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    public void signIn(Member member) {
        page.navigate(at("/office/sign-in"));
        fillIn(member);
        page.waitForURL("**/office/");
    }

    /** The page that asks who one is, wherever it was met. */
    public void fillIn(Member member) {
        page.fill("#email", member.email());
        page.fill("#password", Staff.PASSWORD);
        page.press("form.form button", "Enter");
    }

    /** @param name of the screenshots */
    public void isOpen(String path, String name) {
        assertThat(page.navigate(at(path)).status()).as(path).isEqualTo(200);
        isOpen(name);
    }

    /** The page as it is shown. */
    public void isOpen(String name) {
        new Openness(page).isOpen(name);
    }

    @Override
    public void close() {
        context().close();
    }
}
