package eu.jumelage.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Drafts;
import eu.jumelage.office.editing.Saving;
import eu.jumelage.web.Language;
import java.nio.charset.StandardCharsets;
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

/** A long text beside what the public will make of it, and what became of a record from version to version. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class TextsSeenTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Drafts drafts;

    @LocalServerPort
    int port;

    Staff staff;
    Member boss;
    Window window;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
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

    private Locator open(Draft draft) {
        page.navigate(window.at("/office/drafts/" + draft.id()));
        return page.locator("textarea[data-look]").first();
    }

    private Draft page(String key) {
        return drafts.open("page", idOf(key), boss).orElseThrow();
    }

    private static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("page:" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLongTextIsSeenAsThePublicWillSeeIt() {
        Locator text = open(page("imprint"));
        Locator button = page.locator(".look-button").first();
        Locator shown = page.locator(".look").first();
        assertThat(shown).isHidden();
        text.fill("Ein **fettes** Wort\n\n- eins\n- zwei\n\n<img src=x onerror=alert(1)> [ja](javascript:alert(1))");
        button.press("Enter");
        assertThat(shown.locator("strong")).hasText("fettes");
        assertThat(shown.locator("li")).hasCount(2);
        assertThat(shown.locator("img, a, script")).hasCount(0);
        assertThat(shown).containsText("<img src=x");
        assertThat(button).hasAttribute("aria-expanded", "true");
        window.isOpen("text-look");
        text.fill("*Anders*");
        assertThat(shown.locator("em")).hasText("Anders");
        text.fill(" ");
        assertThat(shown).hasText("Noch kein Text.");
        button.press("Enter");
        assertThat(shown).isHidden();
    }

    @Test
    void aTextThatCannotBeShownStays() {
        Locator text = open(page("imprint"));
        text.fill("Wer dies verantwortet");
        page.context().route("**/office/prose", route -> route.abort());
        page.locator(".look-button").first().press("Enter");
        assertThat(page.locator(".look").first()).containsText("Ihr Text bleibt stehen");
        assertThat(text).hasValue("Wer dies verantwortet");
    }

    @Test
    void nobodyElseDrawsTexts() {
        var seat = staff.signIn(boss);
        assertThat(staff.post("/office/prose", seat, Map.of("text", "**ja**")).body())
                .isEqualTo("<p><strong>ja</strong></p>\n");
        assertThat(staff.post("/office/prose", seat, Map.of("text", "x".repeat(100_001)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.post("/office/prose", seat, Map.of("text", "eins\nzwei", "lines", "true"))
                        .body())
                .contains("eins<br />zwei");
    }

    /** The form works without scripts: it is saved and looked at as a whole. */
    @Test
    void withoutScriptsThereIsNoButtonThatDoesNothing(Browser browser) {
        var draft = page("imprint");
        BrowserContext plain = browser.newContext(Browsing.still()
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()));
        try {
            Page still = plain.newPage();
            still.navigate(window.at("/office/drafts/" + draft.id()));
            assertThat(still.locator("textarea[data-look]").first()).isVisible();
            assertThat(still.locator(".toolbar")).hasCount(0);
            still.click("button[value=preview]");
            assertThat(still.locator("a[href$='/preview/de']").first()).isVisible();
            still.navigate(window.at("/office/drafts/" + draft.id() + "/preview/de"));
            assertThat(still.locator(".draft-mark")).hasText("Vorschau, Entwurf");
        } finally {
            plain.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl", "en"})
    void everyVersionAndWhatChangedIsOpenToEverybody(String tag) {
        var draft = page("imprint");
        publish(draft, "Erste Fassung " + tag);
        publish(page("imprint"), "Zweite Fassung " + tag);
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        String record = "/office/records/page/" + draft.item();
        window.isOpen(record + "/versions", "versions-" + tag);
        window.isOpen(record + "/versions?on=gestern", "versions-refused-" + tag);
        window.isOpen(record + "/versions?on=2999-01-01", "versions-future-" + tag);
        String latest = page.locator("a[href*='/versions/']").first().getAttribute("href");
        window.isOpen(latest, "version-" + tag);
    }

    private void publish(Draft draft, String text) {
        var saved = drafts.save(draft.id(), draft.revision(), draft.entries().with("text.de", text), boss);
        Draft ready = ((Saving.Saved) saved).draft();
        drafts.handIn(ready.id(), boss);
        Draft waiting = drafts.find(ready.id()).orElseThrow();
        drafts.approve(waiting.id(), waiting.revision(), true, boss);
    }
}
