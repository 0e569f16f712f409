package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.NetworkRecord;
import java.util.List;

/** A city network: which partners share it, and what it does. */
public record NetworkPage(
        Frame frame, NetworkRecord network, List<ListedPartner> partners, List<ActivityRow> activities)
        implements PortalPage {}
