package eu.jumelage.portal.pages;

import eu.jumelage.web.Text;

/** A page that every page links to: imprint, privacy, accessibility, plain language, sign language. */
public record StandingPage(Frame frame, Text heading, Text text) implements PortalPage {}
