package eu.jumelage.office;

import eu.jumelage.web.Text;

/**
 * A page that every page links to, such as the imprint.
 *
 * @param key small letters and hyphens: "plain-language"
 * @param text CommonMark without HTML
 */
public record StandingPage(String key, Text title, Text text) {}
