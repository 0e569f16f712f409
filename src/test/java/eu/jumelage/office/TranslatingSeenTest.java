package eu.jumelage.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Rules;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Map;
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
    Window window;
    Page page;
    UUID id;

    @BeforeEach
    void open(Browser shared) {
        browser = shared;
        staff = new Staff(program, port);
        staff.dismiss();
        clerk = staff.hire("clerk", Role.EDITOR);
        head = staff.hire("head", Role.PUBLISHER, Role.ADMINISTRATOR);
        window = Window.german(browser, port);
        page = window.page();
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
        window.close();
        staff.dismiss();
        rules.keep(new Rules.Kept(true, List.of()));
        sql.sql("delete from office.draft where state in ('writing', 'handed-in')")
                .update();
    }

    @Test
    void aClerkFindsWhatIsStaleSeesWhatChangedAndHandsItInByKeyboard() {
        window.signIn(clerk);
        page.navigate(window.at("/office/translations?language=nl"));
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
        try (var other = browser.newContext(Browsing.still().setLocale("nl-NL").setJavaScriptEnabled(false))) {
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
        page.navigate(window.at("/office/translations/links"));
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
        window.signIn(clerk);
        page.navigate(window.at("/office/drafts/" + draft.id()));
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        endSittings();
        page.click("button[value=save]:visible >> nth=-1");
        page.waitForURL("**/office/sign-in?lost=true**");
        window.fillIn(clerk);
        page.waitForURL("**/office/drafts/" + draft.id());
        assertThat(page.locator("[name='title.fr']").inputValue()).isEqualTo("Ouvert : ensemble");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void withoutScriptsItIsSentAgainByHandAndWhatIsNoMereSavingIsAsked() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        var options = Browsing.still().setLocale("de-DE").setJavaScriptEnabled(false);
        try (Window plain = Window.of(browser, port, options)) {
            page = plain.page();
            plain.signIn(clerk);
            page.navigate(plain.at("/office/drafts/" + draft.id()));
            page.fill("[name='title.fr']", "Ouvert : ensemble");
            endSittings();
            page.click("button[value=preview]");
            plain.fillIn(clerk);
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
        window.signIn(clerk);
        page.navigate(window.at("/office/drafts/" + draft.id()));
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
        window.signIn(clerk);
        page.navigate(window.at("/office/drafts/" + draft.id()));
        window.context().setOffline(true);
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        assertThat(page.locator("#saved")).containsText("Keine Verbindung");
        window.context().setOffline(false);
        assertThat(page.locator("#saved")).containsText("Gespeichert");
        assertThat(drafts.find(draft.id()).orElseThrow().entries().get("title.fr"))
                .isEqualTo("Ouvert : ensemble");
    }

    @Test
    void aTokenOfAnEarlierSittingIsRefusedWithEverythingStillThere() {
        Draft draft = drafts.open("activity", id, clerk).orElseThrow();
        window.signIn(clerk);
        page.navigate(window.at("/office/drafts/" + draft.id()));
        page.fill("[name='title.fr']", "Ouvert : ensemble");
        page.evaluate("(() => { const token = document.querySelector('form[data-draft]').elements._csrf;"
                + " token.value = 'earlier~' + token.value.split('~')[1] })()");
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
        window.signIn(head);
        page.navigate(window.at("/office/rules"));
        page.check("[name=eyes][value=two]");
        page.click("main form button");
        assertThat(page.locator("[role=alert]").innerText()).contains("zweite Prüfung");
        page.check("[name=eyes][value=two]");
        page.check("#sure");
        page.click("main form button");
        page.waitForURL("**/office/rules?said=saved");
        assertThat(rules.now().fourEyes()).isFalse();
        page.navigate(window.at("/office/"));
        assertThat(page.locator(".two-eyes").innerText()).contains("Vier Augen sind ausgeschaltet");
        page.navigate(window.at("/office/audit?kind=rules"));
        assertThat(page.locator("tbody").innerText())
                .contains("Regeln der Veröffentlichung geändert")
                .contains("Vier Augen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyPageIsOpenToEverybody(String tag) {
        accounts.describe(head, "Béatrice Großmann", new Language(tag));
        window.signIn(head);
        page.navigate(window.at("/office/translations"));
        window.isOpen("translations-" + tag);
        page.navigate(window.at("/office/translations?language=xx&kind=none"));
        window.isOpen("translations-empty-" + tag);
        page.navigate(window.at("/office/translations/activity/" + id + "/nl"));
        window.isOpen("translation-" + tag);
        page.evaluate("document.querySelector('form[action$=\"/link\"]').noValidate = true");
        page.click("form[action$='/link'] button");
        window.isOpen("translation-wrong-" + tag);
        page.fill("#holder", "Marijke");
        page.click("form[action$='/link'] button");
        window.isOpen("translation-link-" + tag);
        String link = page.locator("main code").innerText().replaceFirst("^http://[^/]*", "");
        page.navigate(window.at("/office/translations/links"));
        window.isOpen("translation-links-" + tag);
        page.navigate(window.at("/office/rules"));
        window.isOpen("rules-" + tag);
        page.click("[value=two]");
        page.click("main form button");
        window.isOpen("rules-wrong-" + tag);
        page.navigate(window.at("/office/audit?kind=activity&item=" + id));
        window.isOpen("audit-item-" + tag);
        assertThat(page.locator("tbody").innerText()).doesNotContain("title.de").doesNotContain("title.source");
        page.navigate(window.at("/office/audit?from=2001-01-01&until=2001-12-31"));
        window.isOpen("audit-none-" + tag);
        window.context().clearCookies();
        page.setExtraHTTPHeaders(Map.of("Accept-Language", tag));
        page.navigate(window.at(link));
        window.isOpen("translate-" + tag);
        page.navigate(window.at("/office/translate/none"));
        window.isOpen("translate-over-" + tag);
    }

    private String link() {
        window.signIn(clerk);
        page.navigate(window.at("/office/translations/activity/" + id + "/nl"));
        page.fill("#holder", "Marijke");
        page.click("form[action$='/link'] button");
        String address = page.locator("main code").innerText();
        return window.at(address.replaceFirst("^http://[^/]*", ""));
    }

    private void endSittings() {
        sql.sql("delete from office.sitting").update();
    }
}
