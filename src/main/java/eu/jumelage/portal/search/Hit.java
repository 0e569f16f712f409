package eu.jumelage.portal.search;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A public thing that was found.
 *
 * @param section under which it has its page
 * @param summary what is said of it, in CommonMark; {@link #snippet} is its beginning
 * @param slugs of its page, by language
 * @param example whether it was invented
 * @param activity its date and course, where it is one
 */
public record Hit(
        Section section,
        UUID id,
        Text title,
        @Nullable Text summary,
        Map<String, String> slugs,
        boolean example,
        @Nullable Listed activity) {

    private static final int SHORT = 200;
    private static final Parser COMMONMARK = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    public Hit {
        slugs = Map.copyOf(slugs);
    }

    static Hit of(Listed activity) {
        return new Hit(
                Section.ACTIVITIES,
                activity.id(),
                activity.title(),
                activity.summary(),
                activity.slugs(),
                activity.example(),
                activity);
    }

    /** The address of its page. */
    public Optional<String> path(Language language) {
        return Optional.ofNullable(slugs.get(language.tag())).map(slug -> section.path(language, slug));
    }

    /** The beginning of what is said of it, without marks, at most about 200 characters. */
    public Optional<Text.Said> snippet(Language reader) {
        return Optional.ofNullable(summary).map(text -> text.in(reader)).map(Hit::shortened);
    }

    private static Text.Said shortened(Text.Said said) {
        String plain = PLAIN.render(COMMONMARK.parse(said.string())).strip();
        if (plain.length() > SHORT) {
            int space = plain.lastIndexOf(' ', SHORT);
            plain = plain.substring(0, space > 0 ? space : plain.offsetByCodePoints(0, SHORT / 2)) + " …";
        }
        return new Text.Said(plain, said.language(), said.stale());
    }
}
