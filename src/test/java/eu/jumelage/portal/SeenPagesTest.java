package eu.jumelage.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.portal.PublicPages.Visited;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every public page in a browser: open to everybody, in light and in dark, and on a narrow screen. */
@InBerlin
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenPagesTest {

    static final List<Language> LANGUAGES = PublicPages.LANGUAGES;

    /** Only what is wrong: all that is right takes longer to tell than to find. */
    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(found =>
                found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' '
                    + node.failureSummary.replaceAll('\\n', ' ')).join(' | '))""";

    /** WCAG 2.2, 1.4.12. */
    private static final String SPACED = """
            () => { const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; '
                    + 'word-spacing: .16em !important } p { margin-block-end: 2em !important }');
                document.adoptedStyleSheets = [sheet]; }""";

    /** What sticks out at the side, where anything makes the page scroll there. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
                [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
                    .slice(0, 5).map(each => each.outerHTML.slice(0, 160))""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Programme programme;

    PublicPages pages;
    BrowserContext context;
    Page page;
    List<String> foreign = new ArrayList<>();

    @BeforeAll
    void open(Browser browser) {
        pages = new PublicPages(sql, programme);
        context = browser.newContext(Browsing.still().setViewportSize(1280, 900));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + port + "/")) {
                foreign.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                foreign.add(message.text());
            }
        });
    }

    @AfterAll
    void close() {
        context.close();
    }

    List<Visited> german() {
        return pages.in(Language.GERMAN);
    }

    Stream<Visited> others() {
        return pages.all().stream().filter(each -> !each.language().equals(Language.GERMAN));
    }

    @ParameterizedTest
    @MethodSource("german")
    void everyKindOfPageIsOpenToEverybody(Visited visited) {
        visit(visited.path());
        isOpen("light");
        isOpenInTheDarkAndOnNarrowScreens();
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyLanguageIsOpenToEverybody(Visited visited) {
        visit(visited.path());
        isOpen("light");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aFormWithMistakesIsOpenToEverybody(Language language) {
        visit(Section.BARRIER.path(language));
        page.evaluate("document.querySelector('form.form').noValidate = true");
        page.fill("#reply", "nowhere");
        page.fill("#message", "?");
        page.click("form.form button");
        assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
        isOpen("light");
        isOpenInTheDarkAndOnNarrowScreens();
    }

    private void visit(String path) {
        page.navigate("http://localhost:" + port + path);
        assertThat(foreign).isEmpty();
    }

    private void isOpenInTheDarkAndOnNarrowScreens() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        isOpen("dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        try {
            isOpen("320 px");
            assertThat((List<?>) page.evaluate(TOO_WIDE))
                    .as("too wide at 320 px")
                    .isEmpty();
            page.evaluate(SPACED);
            assertThat((List<?>) page.evaluate(TOO_WIDE))
                    .as("too wide when spaced")
                    .isEmpty();
        } finally {
            page.setViewportSize(1280, 900);
        }
    }

    private void isOpen(String seen) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(AXE)).as("axe, " + seen).isEmpty();
    }
}
