package eu.jumelage.portal.pages;

import eu.jumelage.portal.drawing.WorldMap;
import eu.jumelage.portal.reading.ListedPartner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The portal's first page: where the partners are, what is next, what was last, which anniversaries come.
 *
 * @param map null where there are more partners than a map can name; then they are not listed either
 * @param count of all partners of today
 */
public record HomePage(
        Frame frame,
        @Nullable WorldMap map,
        int count,
        List<ListedPartner> partners,
        List<ActivityRow> next,
        List<ActivityRow> recaps,
        List<Coming> anniversaries)
        implements PortalPage {

    /** @param on the day, month or year in words */
    public record Coming(String partner, String path, int years, String on) {}
}
