package eu.jumelage.portal.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import eu.jumelage.web.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** A channel as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String of(Channel channel, List<Item> items) {
        var feed = new Feed("atom_1.0");
        feed.setId(channel.id());
        feed.setTitle(channel.title());
        feed.setUpdated(Date.from(updated(items)));
        feed.setAuthors(List.of(author(channel)));
        feed.setGenerator(generator());
        feed.setAlternateLinks(alternates(channel.pages(), channel.language(), channel.origin()::absolute));
        feed.setOtherLinks(List.of(link("self", Ending.ATOM.type, channel.self(Ending.ATOM), channel.language())));
        feed.setEntries(
                items.stream().map(item -> entry(item, channel.language())).toList());
        try {
            Document xml = new WireFeedOutput().outputJDom(feed);
            xml.getRootElement().setAttribute("lang", channel.language().tag(), Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getCompactFormat().setTextMode(Format.TextMode.PRESERVE)).outputString(xml);
        } catch (FeedException slip) {
            throw new IllegalStateException("A feed that Atom does not know", slip);
        }
    }

    /** An empty feed was last changed when nothing was there yet: it must say something, and always the same. */
    private static Instant updated(List<Item> items) {
        return items.stream()
                .map(Item::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Entry entry(Item item, Language language) {
        var entry = new Entry();
        entry.setId(item.id());
        entry.setTitle(item.title());
        entry.setUpdated(Date.from(item.changedAt()));
        entry.setAlternateLinks(alternates(item.pages(), language, Function.identity()));
        if (!item.summary().isEmpty()) {
            entry.setSummary(content("text", item.summary()));
        }
        entry.setContents(List.of(content("html", item.html())));
        entry.setCategories(item.tags().stream().map(AtomFeed::category).toList());
        return entry;
    }

    /** The feed's own language first, since many readers take the first. */
    private static List<Link> alternates(
            Map<Language, String> pages, Language first, Function<String, String> absolute) {
        var links = new ArrayList<Link>();
        pages.entrySet().stream()
                .sorted(Comparator.comparing(page -> !page.getKey().equals(first)))
                .forEach(page ->
                        links.add(link("alternate", "text/html", absolute.apply(page.getValue()), page.getKey())));
        return links;
    }

    private static Link link(String rel, String type, String href, Language language) {
        var link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        link.setHreflang(language.tag());
        return link;
    }

    private static Person author(Channel channel) {
        var author = new Person();
        author.setName(channel.office());
        author.setUri(channel.origin().absolute("/" + channel.language() + "/"));
        return author;
    }

    private static Generator generator() {
        var generator = new Generator();
        generator.setValue("Jumelage");
        return generator;
    }

    private static Content content(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Category category(String tag) {
        var category = new Category();
        category.setTerm(tag);
        return category;
    }
}
