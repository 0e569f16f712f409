package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.media.Photographs;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A clerk brings a picture in a browser, with scripts and without: empty, wrong, full, and open to everybody. */
@InBerlin
@ExtendWith(Browsing.class)
@Tag("browser")
class MediaSeenTest {

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(found =>
                found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' '
                    + node.failureSummary.replaceAll('\\n', ' ')).join(' | '))""";

    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth <= innerWidth ? [] : ['wide']";

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Staff staff;
    Member boss;
    Path large;

    @BeforeEach
    void hire() throws IOException {
        large = Files.write(folder.resolve("groß.jpg"), new byte[20_000_001]);
        staff = new Staff(program, port);
        staff.dismiss();
        boss = staff.hire("boss", Role.EDITOR, Role.PUBLISHER);
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @ParameterizedTest
    @CsvSource({"de, true", "fr, true", "nl, false", "en, false"})
    void aPictureIsBroughtChosenAndTakenBack(String tag, boolean scripts, Browser browser) {
        program.getBean(Accounts.class).describe(boss, "Béatrice Großmann", new Language(tag));
        // axe needs scripts; without them the story has to go the same way
        var options = new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.setDefaultTimeout(45_000);
            signIn(page);
            page.navigate(at("/office/media?shelf=withdrawn&q=" + tag + "-nirgends"));
            isOpen(page, scripts, "album-empty-" + tag);
            page.navigate(at("/office/media/new"));
            isOpen(page, scripts, "upload-" + tag);
            page.setInputFiles("#f-file", file("bild.jpg", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)));
            page.fill("[name='alternative.de']", "Ein Platz");
            page.selectOption("[name=shown]", "minors");
            page.press("form[enctype] button", "Enter");
            isOpen(page, scripts, "upload-wrong-" + tag);
            assertThat(page.inputValue("[name='alternative.de']")).isEqualTo("Ein Platz");
            page.fill("[name=credit]", "Anna Beispiel");
            page.fill("[name=licence]", "CC BY 4.0");
            page.selectOption("[name=shown]", "nobody");
            if (scripts) {
                page.setInputFiles("#f-file", large);
                assertThat(page.innerText("#e-file")).contains("20");
            }
            page.setInputFiles("#f-file", file("bild.jpg", Photographs.jpeg(900, 600)));
            page.press("form[enctype] button", "Enter");
            page.waitForURL("**/office/records/picture/*");
            isOpen(page, scripts, "picture-" + tag);
            String picture = page.url();
            page.navigate(at("/office/media"));
            isOpen(page, scripts, "album-" + tag);
            page.navigate(at("/office/programme"));
            page.press("main form[method=post] button", "Enter");
            isOpen(page, scripts, "choice-" + tag);
            page.press(".prints input >> nth=1", "Space");
            page.press("form[data-draft] button[value=save] >> nth=1", "Enter");
            assertThat(page.isChecked(".prints input >> nth=1")).isTrue();
            page.navigate(picture.replace("/records/picture/", "/media/") + "/withdraw");
            isOpen(page, scripts, "withdraw-" + tag);
            page.fill("#reason", "Probe");
            page.press("form.form button", "Enter");
            isOpen(page, scripts, "picture-withdrawn-" + tag);
            documents(page, scripts, tag);
        }
    }

    private void documents(Page page, boolean scripts, String tag) {
        page.navigate(at("/office/records/partnership/" + SampleCity.id("partnership", "brussels")));
        page.fill("#f-reference", "IX-7");
        page.press("form[enctype] button", "Enter");
        isOpen(page, scripts, "documents-wrong-" + tag);
        assertThat(page.inputValue("#f-reference")).isEqualTo("IX-7");
        page.setInputFiles("#f-file", file("Beschluß.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        page.press("form[enctype] button", "Enter");
        assertThat(page.content()).contains("Beschluß.pdf");
        isOpen(page, scripts, "documents-" + tag);
    }

    private void signIn(Page page) {
        page.navigate(at("/office/sign-in"));
        page.fill("#email", boss.email());
        page.fill("#password", Staff.PASSWORD);
        page.press("form.form button", "Enter");
        page.waitForURL("**/office/");
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void isOpen(Page page, boolean scripts, String name) {
        if (scripts) {
            page.evaluate(AxeBuilder.getAxeScript());
            assertThat((List<?>) page.evaluate(AXE)).as("axe, " + name).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat((List<?>) page.evaluate(AXE)).as("axe, dark, " + name).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(320, 640);
            assertThat((List<?>) page.evaluate(AXE)).as("axe, 320, " + name).isEmpty();
            assertThat((List<?>) page.evaluate(TOO_WIDE)).as("320, " + name).isEmpty();
            page.setViewportSize(1280, 900);
        }
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
