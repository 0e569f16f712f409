package eu.jumelage.office;

import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A page that every page links to, such as the imprint.
 *
 * @param key small letters and hyphens: "plain-language"
 * @param text CommonMark without HTML; null where the accessibility statement says it all
 */
public record StandingPage(String key, Text title, @Nullable Text text) {}
