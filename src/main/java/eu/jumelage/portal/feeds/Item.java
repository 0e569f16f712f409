package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.RichText;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * What a feed says of an activity.
 *
 * @param id stays the same for ever; another for each language, since the words are others
 * @param pages absolute addresses of its page, in every language that it is written in and in the feed's
 * @param html when, where and the full text
 */
record Item(
        String id,
        String title,
        Map<Language, String> pages,
        Instant changedAt,
        String summary,
        String html,
        List<String> tags,
        String image) {

    /** @param home whose clock readers go by */
    static Item of(Listed activity, Map<UUID, Text> texts, Language language, ZoneId home, Origin origin) {
        return new Item(
                origin.tag("activity/" + activity.id() + "/" + language),
                Headline.of(activity, language),
                pages(activity, language, origin),
                changedAt(activity),
                Stream.concat(reason(activity), Stream.ofNullable(activity.summary()))
                        .map(said -> Plain.line(said.string(language)))
                        .collect(Collectors.joining(" ")),
                html(activity, Optional.ofNullable(texts.get(activity.id())), language, home, origin),
                tags(activity, language),
                origin.absolute(CardController.path(
                        "activity",
                        language,
                        activity.slugs()
                                .getOrDefault(language.tag(), activity.id().toString()))));
    }

    /** Why it is otherwise than announced, in the public's words. */
    private static Stream<Text> reason(Listed activity) {
        boolean otherwise = activity.runs().stream()
                .anyMatch(run -> switch (run.run().course()) {
                    case POSTPONED, CANCELLED -> true;
                    case PLANNED -> activity.before(run).isPresent();
                    case HELD -> false;
                });
        return otherwise
                ? Stream.ofNullable(activity.news()).flatMap(news -> Stream.ofNullable(news.reason()))
                : Stream.empty();
    }

    /** Of an act that was noted for a later moment than its writing, that moment. */
    private static Instant changedAt(Listed activity) {
        var news = activity.news();
        return news == null || news.at().isBefore(activity.changedAt()) ? activity.changedAt() : news.at();
    }

    private static Map<Language, String> pages(Listed activity, Language reader, Origin origin) {
        var pages = new TreeMap<Language, String>();
        activity.slugs().keySet().stream()
                .map(Language::new)
                .filter(language -> language.equals(reader) || activity.title().speaks(language))
                .forEach(language ->
                        activity.path(language).ifPresent(path -> pages.put(language, origin.absolute(path))));
        return pages;
    }

    private static List<String> tags(Listed activity, Language language) {
        return Stream.concat(
                        Stream.of(activity.kindName()),
                        activity.cities().stream().filter(city -> !city.home()).map(CityName::name))
                .map(name -> Plain.line(name.string(language)))
                .distinct()
                .toList();
    }

    private static String html(Listed activity, Optional<Text> text, Language language, ZoneId home, Origin origin) {
        return Stream.of(
                        activity.runs().stream().map(run -> when(activity, run, language, home)),
                        reason(activity).map(reason -> marked(reason, language, false)),
                        Stream.ofNullable(activity.summary()).map(summary -> marked(summary, language, false)),
                        text.stream().map(full -> marked(full, language, true)),
                        Stream.ofNullable(activity.recap())
                                .flatMap(recap -> Stream.ofNullable(recap.text()))
                                .map(recap -> marked(recap, language, true)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"))
                // Feed readers have no page that a path could belong to.
                .replace("href=\"/", "href=\"" + origin.absolute("/"));
    }

    private static String when(Listed activity, ListedRun run, Language language, ZoneId home) {
        String when = Dates.full(run.when(), language, home);
        String state = run.run().course() == Course.POSTPONED
                ? Words.in(language).say("feed.new-date")
                : run.run().course() == Course.CANCELLED ? Words.in(language).say("feed.is-cancelled") : "";
        String where = Whereabouts.of(activity, run, language);
        return "<p><strong>" + escaped(when) + "</strong>" + (where.isEmpty() ? "" : "<br>" + escaped(where))
                + (state.isEmpty() ? "" : "<br>" + escaped(state)) + "</p>";
    }

    /** What is not written in the feed's language says in which one it is. */
    private static String marked(Text text, Language reader, boolean rich) {
        var said = text.in(reader);
        String plain = Plain.lines(said.string());
        String html = rich ? RichText.html(plain) : "<p>" + escaped(plain) + "</p>";
        return said.language().equals(reader) ? html : "<div lang=\"" + said.language() + "\">" + html + "</div>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
