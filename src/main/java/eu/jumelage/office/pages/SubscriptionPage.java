package eu.jumelage.office.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;

/**
 * A member's own address of the office's calendar.
 *
 * @param link shown once, right after it was made; empty else
 * @param since since when there is one, in words; empty for none
 */
public record SubscriptionPage(OfficeFrame frame, String link, String since) implements OfficePage {}
