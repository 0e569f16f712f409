package eu.jumelage.portal.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.When;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * @param canonical the address under which search engines should keep the page; null where they should not
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
        @Nullable String canonical,
        String origin) {

    public record Feed(String type, String path, String title) {}

    Frame titled(String other) {
        return new Frame(
                moment,
                language,
                section,
                other,
                description,
                path,
                paths,
                untranslated,
                feeds,
                image,
                canonical,
                origin);
    }

    /** Not for search engines: what is found, chosen or wrong. */
    Frame hidden() {
        return new Frame(
                moment, language, section, title, description, path, paths, untranslated, feeds, image, null, origin);
    }

    /** For who reads none of its languages: the first in which it is written; of the home page the bare address. */
    public String otherwise() {
        return paths.entrySet().stream()
                .filter(each -> !untranslated.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .map(first -> first.equals("/" + languages().getFirst() + "/") ? "/" : first)
                .findFirst()
                .orElse(path);
    }

    public Words words() {
        return Words.in(language);
    }

    public String say(String key) {
        return words().say(key);
    }

    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    /** "3.120", as the language groups it. */
    public String number(int number) {
        return NumberFormat.getInstance(language.icu()).format(number);
    }

    /** "seit Juni 1992"; French needs an article before a day. */
    public String since(PartialDate date) {
        return say(date instanceof PartialDate.Day ? "date.since" : "status.since", Dates.date(date, language));
    }

    /** Whether clocks there show another time than at home. */
    boolean isOnOtherClock(When when) {
        return when instanceof When.Timed(var start, var _)
                && !start.getOffset().equals(moment.home().zone().getRules().getOffset(start.toInstant()));
    }

    /** "Ortszeit Los Angeles" */
    String clock(When when) {
        String zone = when.zone().getId();
        String city = TimeZoneNames.getInstance(language.icu()).getExemplarLocationName(zone);
        return say("date.local-time", city == null ? zone : city);
    }

    /** "Französisch" */
    public String name(Language other) {
        return ULocale.getDisplayLanguage(other.tag(), language.icu());
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
        return section == Section.BARRIER
                ? path
                : Section.BARRIER.path(language) + "?page=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    public List<Language> languages() {
        return moment.installation().languages();
    }
}
