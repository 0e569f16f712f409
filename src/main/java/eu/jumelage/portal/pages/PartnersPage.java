package eu.jumelage.portal.pages;

import eu.jumelage.portal.drawing.WorldMap;
import eu.jumelage.portal.reading.ListedPartner;
import java.util.List;

/** All partner cities in alphabetical order, the former ones apart. */
public record PartnersPage(Frame frame, WorldMap map, List<ListedPartner> partners, List<ListedPartner> former)
        implements PortalPage {

    public String since(ListedPartner partner) {
        return partner.signed() == null ? "" : Dates.date(partner.signed(), frame.language());
    }

    public String country(ListedPartner partner) {
        return com.ibm.icu.util.ULocale.getDisplayCountry(
                "und-" + partner.country(), frame.language().icu());
    }
}
