package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the frame around a page. */
@Component
class Frames {
    private final String origin;

    Frames(WebSettings settings) {
        this.origin = settings.absolute("");
    }

    /** Around a page that exists in every language alike, such as Aktuelles. */
    Frame around(
            Moment moment,
            Language language,
            @Nullable Section section,
            String title,
            String description,
            Function<Language, String> path) {
        return new Frame(
                moment,
                language,
                section,
                title,
                description,
                path.apply(language),
                paths(moment, path),
                List.of(),
                List.of(),
                null,
                path.apply(language),
                origin);
    }

    /** Around what went wrong at an address; other languages have their home pages to offer. */
    Frame aroundError(Moment moment, ErrorPage error, String path) {
        Frame home = around(moment, error.language(), null, error.title(), "", each -> "/" + each + "/");
        return new Frame(
                moment,
                error.language(),
                null,
                error.title(),
                "",
                path,
                home.paths(),
                List.of(),
                List.of(),
                null,
                null,
                origin);
    }

    /** Around a whole section's own page. */
    Frame around(Moment moment, Language language, Section section, String rest) {
        var words = Words.in(language);
        return around(
                moment,
                language,
                section,
                words.say("nav." + section.key()),
                words.say("about." + section.key()),
                each -> section.path(each) + rest);
    }

    /** Around the page of one thing; it may not be translated everywhere. */
    Frame around(
            Moment moment,
            Language language,
            Section section,
            Text title,
            @Nullable Text summary,
            Map<String, String> slugs,
            @Nullable String image) {
        var untranslated = moment.installation().languages().stream()
                .filter(each -> !title.speaks(each))
                .toList();
        return new Frame(
                moment,
                language,
                section,
                title.string(language),
                summary == null ? "" : summary.string(language),
                section.path(language, slugs.getOrDefault(language.tag(), "")),
                paths(moment, each -> section.path(each, slugs.getOrDefault(each.tag(), ""))),
                untranslated,
                List.of(),
                image,
                canonical(title.in(language).language(), section, slugs),
                origin);
    }

    /** The same with what can be subscribed to: endings of the page's own address. */
    static Frame with(Frame frame, List<Frame.Feed> feeds) {
        return new Frame(
                frame.moment(),
                frame.language(),
                frame.section(),
                frame.title(),
                frame.description(),
                frame.path(),
                frame.paths(),
                frame.untranslated(),
                feeds,
                frame.image(),
                frame.canonical(),
                frame.origin());
    }

    /** Of a page that is shown in a language in which it is not written: the one in the language that is shown. */
    static String canonical(Language shown, Section section, Map<String, String> slugs) {
        return section.path(shown, slugs.getOrDefault(shown.tag(), ""));
    }

    static List<Frame.Feed> feeds(String path, String title) {
        return List.of(
                new Frame.Feed("text/calendar", path + ".ics", title),
                new Frame.Feed("application/atom+xml", path + ".atom", title),
                new Frame.Feed("application/feed+json", path + ".json", title));
    }

    private static Map<Language, String> paths(Moment moment, Function<Language, String> path) {
        var paths = new LinkedHashMap<Language, String>();
        moment.installation().languages().forEach(each -> paths.put(each, path.apply(each)));
        return paths;
    }
}
