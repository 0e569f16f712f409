package eu.jumelage.news;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.util.Map;

/**
 * A partner as mails speak of it.
 *
 * @param pages the paths of its page
 */
public record Partner(Text name, Map<Language, String> pages) {

    public Partner {
        pages = Map.copyOf(pages);
    }

    public String name(Language language) {
        return name.string(language);
    }

    public String page(Language language) {
        return pages.getOrDefault(language, "/" + language + "/");
    }
}
