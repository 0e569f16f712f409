package eu.jumelage.journeys;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.Predicate;

/** Somebody at a page who has a keyboard and nothing else. */
record Keyboard(Page page, int mostStops) {

    /** Of the element that has the focus. */
    private static final String STOP = """
            () => { const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                return {text: (at.innerText ?? '').trim(), id: at.id, href: at.getAttribute('href') ?? '',
                    name: at.getAttribute('name') ?? '', value: at.value ?? '', action: at.form?.getAttribute('action') ?? '',
                    html: at.outerHTML.slice(0, 120), body: at === document.body,
                    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    inSight: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0
                        && box.left < innerWidth && box.top < innerHeight} }""";

    @SuppressWarnings("unchecked")
    Map<String, Object> stop() {
        return (Map<String, Object>) page.evaluate(STOP);
    }

    boolean isAtTheEnd() {
        return Boolean.TRUE.equals(stop().get("body"));
    }

    void tab() {
        page.keyboard().press("Tab");
    }

    /** From stop to stop until one is like this. */
    void tabTo(String what, Predicate<Map<String, Object>> wanted) {
        for (int stops = 0; stops < mostStops; stops++) {
            tab();
            if (wanted.test(stop())) {
                return;
            }
        }
        throw new AssertionError("No stop " + what + " on " + page.url());
    }

    void tabTo(String property, String value) {
        tabTo(property + " " + value, stop -> value.equals(stop.get(property)));
    }

    /** Presses the link or button that says so. */
    void press(String words) {
        tabTo("text", words);
        page.keyboard().press("Enter");
    }

    /** Opens what is folded below words that begin so. */
    void unfold(String words) {
        tabTo(
                "summary " + words,
                stop -> ((String) stop.get("html")).startsWith("<summary")
                        && ((String) stop.get("text")).startsWith(words));
        page.keyboard().press("Enter");
    }

    /** Follows the link that says so. */
    void follow(String words) {
        String from = page.url();
        press(words);
        page.waitForURL(address -> !address.equals(from));
    }

    /** Follows the first link whose address begins so. */
    void followTo(String address) {
        tabTo("link " + address, stop -> ((String) stop.get("href")).startsWith(address));
        enter();
    }

    /** Presses the button by which a form does that. */
    void submit(String action, String wish) {
        tabTo(
                "button " + action + " " + wish,
                stop -> ((String) stop.get("html")).startsWith("<button")
                        && ((String) stop.get("action")).endsWith(action)
                        && (wish.isEmpty() || wish.equals(stop.get("value"))));
        enter();
    }

    /** Fills a field as if it were empty before. */
    void type(String name, String words) {
        tabTo("name", name);
        page.keyboard().press("Control+a");
        page.keyboard().insertText(words);
    }

    /** Chooses in a list by the first letters, as far as Playwright has keys for them: a list takes no others. */
    void choose(String name, String letters) {
        tabTo("name", name);
        page.keyboard().type(letters.replaceFirst("[^ -~].*", ""));
    }

    private void enter() {
        String from = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(from));
    }
}
