package eu.jumelage.portal.pages;

import eu.jumelage.portal.drawing.WorldMap;
import eu.jumelage.portal.reading.ListedPartner;
import java.util.List;

/** The portal's first page: where the partners are, what is next, what was last, which anniversaries come. */
public record HomePage(
        Frame frame,
        WorldMap map,
        List<ListedPartner> partners,
        List<ActivityRow> next,
        List<ActivityRow> recaps,
        List<Coming> anniversaries)
        implements PortalPage {

    /** @param on the day, month or year in words */
    public record Coming(String partner, String path, int years, String on) {}
}
