package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the portal.
 *
 * @param title of the page, without the installation's
 * @param path the page's only address
 * @param paths the same page in every language
 * @param untranslated languages in which it is shown, but not written: named to visitors, not to search engines
 * @param feeds what of this page can be subscribed to
 * @param image a picture for those who share the page; null for the installation's own
 * @param origin of absolute addresses: "https://international.berlin.example"
 */
public record Frame(
        Moment moment,
        Language language,
        @Nullable Section section,
        String title,
        String description,
        String path,
        Map<Language, String> paths,
        List<Language> untranslated,
        List<Feed> feeds,
        @Nullable String image,
        String origin) {

    public record Feed(String type, String path, String title) {}

    public Words words() {
        return Words.in(language);
    }

    public String say(String key) {
        return words().say(key);
    }

    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    public String string(Text text) {
        return text.string(language);
    }

    /** The lang attribute of a text that is not in the page's language; null where it is. */
    public @Nullable String lang(Text.Said said) {
        return said.language().equals(language) ? null : said.language().tag();
    }

    public String siteTitle() {
        return string(moment.installation().title());
    }

    public String documentTitle() {
        return title.equals(siteTitle()) ? title : title + " – " + siteTitle();
    }

    public boolean isIn(Section other) {
        return other == section;
    }

    public String home() {
        return "/" + language + "/";
    }

    public String path(Section other) {
        return other.path(language);
    }

    /** For "report a barrier": which page it was on. */
    public String barrier() {
        return Section.BARRIER.path(language) + "?page="
                + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    public List<Language> languages() {
        return moment.installation().languages();
    }
}
