package eu.jumelage.media.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.jumelage.Browsing;
import eu.jumelage.InBerlin;
import eu.jumelage.media.Photographs;
import eu.jumelage.office.Accounts;
import eu.jumelage.office.Member;
import eu.jumelage.office.Role;
import eu.jumelage.office.Staff;
import eu.jumelage.office.Window;
import eu.jumelage.sample.SampleCity;
import eu.jumelage.web.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var options = Browsing.still().setJavaScriptEnabled(scripts);
        try (Window window = Window.of(browser, port, options)) {
            Page page = window.page();
            page.setDefaultTimeout(45_000);
            window.signIn(boss);
            page.navigate(window.at("/office/media?shelf=withdrawn&q=" + tag + "-nirgends"));
            isOpen(window, scripts, "album-empty-" + tag);
            page.navigate(window.at("/office/media/new"));
            isOpen(window, scripts, "upload-" + tag);
            page.setInputFiles("#f-file", file("bild.jpg", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)));
            page.fill("[name='alternative.de']", "Ein Platz");
            page.selectOption("[name=shown]", "minors");
            page.press("form[enctype] button", "Enter");
            isOpen(window, scripts, "upload-wrong-" + tag);
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
            isOpen(window, scripts, "picture-" + tag);
            String picture = page.url();
            page.navigate(window.at("/office/media"));
            isOpen(window, scripts, "album-" + tag);
            page.navigate(window.at("/office/programme"));
            page.press("main form[method=post] button", "Enter");
            isOpen(window, scripts, "choice-" + tag);
            page.press(".prints input >> nth=1", "Space");
            page.press("form[data-draft] button[value=save] >> nth=1", "Enter");
            assertThat(page.isChecked(".prints input >> nth=1")).isTrue();
            page.navigate(picture.replace("/records/picture/", "/media/") + "/withdraw");
            isOpen(window, scripts, "withdraw-" + tag);
            page.fill("#reason", "Probe");
            page.press("form.form button", "Enter");
            isOpen(window, scripts, "picture-withdrawn-" + tag);
            documents(window, scripts, tag);
        }
    }

    private void documents(Window window, boolean scripts, String tag) {
        Page page = window.page();
        page.navigate(window.at("/office/records/partnership/" + SampleCity.id("partnership", "brussels")));
        page.press("summary:has(+ form[enctype])", "Enter");
        page.fill("#f-reference", "IX-7");
        page.press("form[enctype] button", "Enter");
        isOpen(window, scripts, "documents-wrong-" + tag);
        assertThat(page.inputValue("#f-reference")).isEqualTo("IX-7");
        page.setInputFiles("#f-file", file("Beschluß.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        page.press("form[enctype] button", "Enter");
        assertThat(page.content()).contains("Beschluß.pdf");
        isOpen(window, scripts, "documents-" + tag);
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    /** Axe needs scripts; without them the story has to go the same way. */
    private static void isOpen(Window window, boolean scripts, String name) {
        if (scripts) {
            window.isOpen(name);
        }
    }
}
