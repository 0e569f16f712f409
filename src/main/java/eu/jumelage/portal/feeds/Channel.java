package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What somebody subscribes to, in one language: everything that is to come, or what one partner takes part in.
 *
 * @param key names it in the feed's lasting name
 * @param pages the paths of the page that shows the same, by language
 */
record Channel(String key, String title, Language language, Map<Language, String> pages, Moment moment, Origin origin) {

    static Channel upcoming(Moment moment, Language language, Origin origin) {
        return new Channel(
                "upcoming",
                Words.in(language).say("feed.upcoming", site(moment, language)),
                language,
                pages(moment, Section.UPCOMING::path),
                moment,
                origin);
    }

    static Channel of(ListedPartner partner, Moment moment, Language language, Origin origin) {
        String name = Plain.line(partner.name().string(language));
        return new Channel(
                "partner/" + partner.id(),
                Words.in(language).say("feed.partner", site(moment, language), name),
                language,
                pages(moment, partner::path),
                moment,
                origin);
    }

    private static Map<Language, String> pages(Moment moment, Function<Language, String> path) {
        var pages = new TreeMap<Language, String>();
        moment.installation().languages().forEach(each -> pages.put(each, path.apply(each)));
        return pages;
    }

    private static String site(Moment moment, Language language) {
        return Plain.line(moment.installation().title().string(language));
    }

    String office() {
        return Plain.line(moment.installation().office().string(language));
    }

    /** Where its page lies. */
    String path() {
        return pages.getOrDefault(language, "/");
    }

    String page() {
        return origin.absolute(path());
    }

    String self(Ending ending) {
        return origin.absolute(ending.after(path()));
    }

    String id() {
        return origin.tag(key + "/" + language);
    }
}
