package eu.jumelage.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Translating in a browser, as a member and by a personal link; and nothing typed is lost when a sitting ends. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class TranslatingSeenTest {

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(found =>
                found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' '
                    + node.failureSummary.replaceAll('\\n', ' ')).join(' | '))""";

    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth <= innerWidth ? [] : ['wide']";

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @Autowired
    Rules rules;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Browser browser;
    Staff staff;
    Member clerk;
    Member head;
    BrowserContext context;
    Page page;
    UUID id;

    @BeforeEach
    void open(Browser shared) {
        browser = shared;
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        head = staff.hire("head", Role.PUBLISHER, Role.ADMINISTRATOR);
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("de-DE"));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        id = sql.sql("""
                        select a.id from programme.activity a
                        where a.title -> 'in' -> 'nl' is not null and a.title ->> 'source' = 'de' and a.summary is not null
                            and a.publication = 'published' and a.parent is null
                        order by a.id limit 1""").query(UUID.class).single();
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        String title = draft.entries().get("title.de");
        drafts.save(
                draft.id(),
                draft.revision(),
                draft.entries().with("title.de", "Offen: " + title).without("title.en"),
                clerk);
        Draft written = drafts.find(draft.id()).orElseThrow();
        drafts.approve(written.id(), written.revision(), false, head);
    }

    @AfterEach
    void close() {
        context.close();
        staff.dismiss();
        rules.keep(new Rules.Kept(true, List.of()));
        sql.sql("delete from office.draft where state in ('writing', 'handed-in')")
                .update();
    }

    @Test
    void aClerkFindsWhatIsStaleSeesWhatChangedAndHandsItInByKeyboard() {
        signIn(clerk);
        page.navigate(at("/office/translations?language=nl"));
        page.locator("a[href$='" + id + "/nl']").press("Enter");
        page.waitForURL("**/activity/" + id + "/nl");
        assertThat(page.locator("ins").first().innerText()).contains("Offen:");
        page.locator("[name='title.nl']").fill("Open: samen");
        page.locator("[name='title.nl']").press("Tab");
        page.locator("button[value=hand-in]").press("Enter");
        page.waitForURL("**/review");
        assertThat(page.content()).contains("Open:");
        Draft draft = drafts.openOf("activity", id).orElseThrow();
        assertThat(draft.state()).isEqualTo(Draft.State.HANDED_IN);
        assertThat(draft.before().differing(draft.entries())).containsExactly("title.nl");
    }

    @Test
    void aTranslatorWritesByALinkWithoutScriptsAndItIsKept() {
        String link = link();
        try (var other = browser.newContext(
                new Browser.NewContextOptions().setLocale("nl-NL").setJavaScriptEnabled(false))) {
            Page theirs = other.newPage();
            theirs.navigate(link);
            assertThat(theirs.content()).contains("Dag Marijke");
            theirs.fill("[name='title.nl']", "Open: samen");
            theirs.click("button[value=save]:visible >> nth=-1");
            assertThat(theirs.locator("[name='title.nl']").inputValue()).isEqualTo("Open: samen");
            assertThat(theirs.locator("#saved").innerText()).contains("Opgeslagen");
            assertThat(drafts.openOf("activity", id)).isEmpty();
            other.clearCookies(); // the sitting of somebody without an account ends too
            theirs.fill("[name='title.nl']", "Open: met elkaar");
            theirs.click("button[value=hand-in]");
            assertThat(theirs.content()).contains("Open: met elkaar");
            theirs.click("main form button");
            assertThat(theirs.content()).contains("Dank u");
            theirs.navigate(link);
            assertThat(theirs.content()).contains("ingeleverd");
        }
        Draft draft = drafts.openOf("activity", id).orElseThrow();
        assertThat(draft.changedBy()).isEqualTo("Marijke");
        assertThat(draft.entries().get("title.nl")).isEqualTo("Open: met elkaar");
        page.navigate(at("/office/translations/links"));
        assertThat(page.content()).contains("Marijke").contains("übergeben");
    }

    @Test
    void whatATranslatorTypesIsSavedByItself() {
        String link = link();
        page.navigate(link);
        page.fill("[name='title.nl']", "Open");
        assertThat(page.locator("#saved")).containsText("Gespeichert");
        page.fill("[name='title.nl']", "Open: samen");
        page.waitForResponse("**/translate/**", () -> {});
        page.waitForTimeout(500);
        page.navigate(link);
        assertThat(page.locator("[name='title.nl']").inputValue()).isEqualTo("Open: samen");
    }

    @Test
    void aFormSentAfterTheSittingEndedComesBackThroughTheSignInWithEverythingTyped() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        signIn(clerk);
        page.navigate(at("/office/drafts/" + draft.id()));
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        endSittings();
        page.click("button[value=save]:visible >> nth=-1");
        page.waitForURL("**/office/sign-in?lost=true**");
        fillIn(clerk);
        page.waitForURL("**/office/drafts/" + draft.id());
        assertThat(page.locator("[name='title.fr']").inputValue()).isEqualTo("Ouvert : ensemble");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void withoutScriptsItIsSentAgainByHandAndWhatIsNoMereSavingIsAsked() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        try (var plain = browser.newContext(
                new Browser.NewContextOptions().setLocale("de-DE").setJavaScriptEnabled(false))) {
            page = plain.newPage();
            signIn(clerk);
            page.navigate(at("/office/drafts/" + draft.id()));
            page.fill("[name='title.fr']", "Ouvert : ensemble");
            endSittings();
            page.click("button[value=preview]");
            fillIn(clerk);
            page.waitForURL("**/office/again");
            assertThat(page.content()).contains("Ouvert : ensemble");
            page.click("main form button");
            page.waitForURL("**/review");
        }
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void anEditorIsToldThatTheSittingEndedAndSignsInElsewhere() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        signIn(clerk);
        page.navigate(at("/office/drafts/" + draft.id()));
        endSittings();
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        Locator status = page.locator("#saved[role=status]");
        assertThat(status).containsText("Sitzung ist zu Ende");
        Page second = page.waitForPopup(() -> status.locator("a").click());
        second.fill("#email", clerk.email());
        second.fill("#password", Staff.PASSWORD);
        second.click("form.form button");
        second.waitForURL("**/office/");
        second.close();
        page.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(status).containsText("Gespeichert");
        assertThat(page.locator("[name='title.fr']").inputValue()).isEqualTo("Ouvert : ensemble");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void aLostConnectionIsSaidAndTriedAgain() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        signIn(clerk);
        page.navigate(at("/office/drafts/" + draft.id()));
        context.setOffline(true);
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        assertThat(page.locator("#saved")).containsText("Keine Verbindung");
        context.setOffline(false);
        assertThat(page.locator("#saved")).containsText("Gespeichert");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void aTokenOfAnEarlierSittingIsRefusedWithEverythingStillThere() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        signIn(clerk);
        page.navigate(at("/office/drafts/" + draft.id()));
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        page.evaluate("document.querySelector('form[data-draft]').elements._csrf.value = 'forged'");
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST"), () -> page.click("button[value=preview]"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.content()).contains("Ouvert : ensemble");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isNotEqualTo("Ouvert : ensemble");
        page.click("main form button");
        page.waitForURL("**/review");
    }

    @Test
    void anOfficeOfOnePersonSwitchesFourEyesOffAndEveryPageSaysSo() {
        signIn(head);
        page.navigate(at("/office/rules"));
        page.check("[name=eyes][value=two]");
        page.click("main form button");
        assertThat(page.locator("[role=alert]").innerText()).contains("zweite Prüfung");
        page.check("[name=eyes][value=two]");
        page.check("#sure");
        page.click("main form button");
        page.waitForURL("**/office/rules?said=saved");
        assertThat(rules.now().fourEyes()).isFalse();
        page.navigate(at("/office/"));
        assertThat(page.locator(".two-eyes").innerText()).contains("Vier Augen sind ausgeschaltet");
        page.navigate(at("/office/audit?kind=rules"));
        assertThat(page.locator("tbody").innerText())
                .contains("Regeln der Veröffentlichung geändert")
                .contains("Vier Augen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyPageIsOpenToEverybody(String tag) {
        accounts.describe(head, "Béatrice Großmann", new Language(tag));
        signIn(head);
        page.navigate(at("/office/translations"));
        isOpen("translations-" + tag);
        page.navigate(at("/office/translations?language=xx&kind=none"));
        isOpen("translations-empty-" + tag);
        page.navigate(at("/office/translations/activity/" + id + "/nl"));
        isOpen("translation-" + tag);
        page.evaluate("document.querySelector('form[action$=\"/link\"]').noValidate = true");
        page.click("form[action$='/link'] button");
        isOpen("translation-wrong-" + tag);
        page.fill("#holder", "Marijke");
        page.click("form[action$='/link'] button");
        isOpen("translation-link-" + tag);
        String link = page.locator("main code").innerText().replaceFirst("^http://[^/]*", "");
        page.navigate(at("/office/translations/links"));
        isOpen("translation-links-" + tag);
        page.navigate(at("/office/rules"));
        isOpen("rules-" + tag);
        page.click("[value=two]");
        page.click("main form button");
        isOpen("rules-wrong-" + tag);
        page.navigate(at("/office/audit?kind=activity&item=" + id));
        isOpen("audit-item-" + tag);
        assertThat(page.locator("tbody").innerText()).doesNotContain("title.de").doesNotContain("title.source");
        page.navigate(at("/office/audit?from=2001-01-01&until=2001-12-31"));
        isOpen("audit-none-" + tag);
        context.clearCookies();
        page.setExtraHTTPHeaders(java.util.Map.of("Accept-Language", tag));
        page.navigate(at(link));
        isOpen("translate-" + tag);
        page.navigate(at("/office/translate/none"));
        isOpen("translate-over-" + tag);
    }

    private String link() {
        signIn(clerk);
        page.navigate(at("/office/translations/activity/" + id + "/nl"));
        page.fill("#holder", "Marijke");
        page.click("form[action$='/link'] button");
        String address = page.locator("main code").innerText();
        return at(address.replaceFirst("^http://[^/]*", ""));
    }

    private void endSittings() {
        sql.sql("delete from office.sitting").update();
    }

    private void signIn(Member member) {
        page.navigate(at("/office/sign-in"));
        fillIn(member);
        page.waitForURL("**/office/");
    }

    private void fillIn(Member member) {
        page.fill("#email", member.email());
        page.fill("#password", Staff.PASSWORD);
        page.click("form.form button");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void isOpen(String name) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(AXE)).as("axe, " + name).isEmpty();
        shoot(name + "-1280");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((List<?>) page.evaluate(AXE)).as("axe, dark, " + name).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        assertThat((List<?>) page.evaluate(AXE)).as("axe, 320, " + name).isEmpty();
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("320, " + name).isEmpty();
        page.setViewportSize(390, 800);
        shoot(name + "-390");
        page.setViewportSize(1280, 900);
    }

    private void shoot(String name) {
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
