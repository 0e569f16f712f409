package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;

/** The first page after signing in. */
public record OfficeHomePage(OfficeFrame frame) implements OfficePage {}
