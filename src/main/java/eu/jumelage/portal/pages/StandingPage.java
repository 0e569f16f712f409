package eu.jumelage.portal.pages;

import eu.jumelage.office.Statement;
import eu.jumelage.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A page that every page links to: imprint, privacy, accessibility, plain language, sign language.
 *
 * @param statement the legal parts of the accessibility statement; null on the other pages, and while nothing is stated
 */
public record StandingPage(
        Frame frame,
        Text heading,
        @Nullable Text text,
        @Nullable Statement statement) implements PortalPage {}
