package eu.jumelage.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Long text: CommonMark without raw HTML, and whatever it becomes is cleaned once more. */
public final class RichText {
    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):");
    private static final Set<String> LEADING = Set.of("http", "https", "mailto", "tel");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final HtmlRenderer LINES = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "blockquote",
                    "br",
                    "hr",
                    "code",
                    "pre",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel")
            .toFactory();
    private static final Cache<String, String> DRAWN = Caffeine.newBuilder()
            .maximumWeight(8_000_000)
            .weigher((String text, String html) -> text.length() + html.length())
            .build();

    private RichText() {}

    /** Each line of the source is one on the page too: easy-to-read text has one for each sentence. */
    public static String lines(String markdown) {
        return DRAWN.get("\n" + markdown, RichText::drawnLines);
    }

    public static String html(String markdown) {
        return DRAWN.get(markdown, RichText::drawn);
    }

    /** As {@link #lines}, of a text that nobody will ask for again. */
    public static String drawnLines(String markdown) {
        return CLEAN.sanitize(LINES.render(PARSER.parse(markdown)));
    }

    /** As {@link #html}, of a text that nobody will ask for again. */
    public static String drawn(String markdown) {
        return CLEAN.sanitize(RENDERER.render(plain(PARSER.parse(markdown))));
    }

    /** A link that leads nowhere good is no link, but its words stay. */
    private static Node plain(Node text) {
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!leads(link.getDestination())) {
                    for (Node words = link.getFirstChild(); words != null; words = link.getFirstChild()) {
                        link.insertBefore(words);
                    }
                    link.unlink();
                }
            }
        });
        return text;
    }

    private static boolean leads(String to) {
        var scheme = SCHEME.matcher(to.replaceAll("[\\p{Cntrl}\\s]", ""));
        return !to.isBlank()
                && (!scheme.lookingAt() || LEADING.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }
}
