package eu.jumelage.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Whether a page of the office is open to everybody: axe finds nothing, in light, dark and at 320 px. */
record Openness(Page page) {

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(found =>
                found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' '
                    + node.failureSummary.replaceAll('\\n', ' ')).join(' | '))""";

    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth <= innerWidth ? [] : ['wide']";

    /** @param name of the screenshots, which are taken where -Dscreenshots=FOLDER says so */
    void isOpen(String name) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(AXE)).as("axe, " + name).isEmpty();
        shoot(name + "-1280");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((List<?>) page.evaluate(AXE)).as("axe, dark, " + name).isEmpty();
        shoot(name + "-dark");
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
