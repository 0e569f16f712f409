package eu.jumelage.portal.drawing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * Where the partner cities lie: the region around home in a large frame of its own, and the world small. The
 * alphabetical list beside it says the same in words, so the map is hidden from assistive technology and the keyboard.
 */
public record WorldMap(Spot home, List<Spot> partners) {
    /** Partners up to this distance share the frame around home. */
    static final double NEAR_KM = 3000;
    /** Beyond so many in one frame the dots have no names: the list has them. */
    static final int MOST_NAMES = 60;

    private static final Cache<WorldMap, String> DRAWN = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .weigher((WorldMap map, String html) -> html.length() + 200 * map.partners.size())
            .build();

    /** @param name as the reader's language calls the city; @param href its page, or nothing for home */
    public record Spot(String name, Place place, String href) {}

    public WorldMap {
        partners = List.copyOf(partners);
    }

    /** Two figures in a {@code <div class="map">}, each drawn for wide and for narrow room. */
    public String html() {
        return DRAWN.get(this, WorldMap::drawn);
    }

    private String drawn() {
        List<Spot> near = near();
        List<Spot> far = partners.stream().filter(p -> !near.contains(p)).toList();
        var html = new StringBuilder("<div class=\"map\" aria-hidden=\"true\">");
        if (!near.isEmpty()) {
            html.append("<div class=\"map-near\">");
            NearFrame.wide(home, near).draw(html);
            NearFrame.narrow(home, near).draw(html);
            html.append("</div>");
        }
        if (!far.isEmpty() || near.isEmpty()) {
            html.append("<div class=\"map-world\">");
            WorldFrame.WIDE.draw(html, home, far);
            WorldFrame.NARROW.draw(html, home, far);
            html.append("</div>");
        }
        return html.append("</div>").toString();
    }

    /** Those of home's region; a single one needs no frame of its own. */
    private List<Spot> near() {
        List<Spot> near = partners.stream()
                .filter(p -> home.place.kilometresTo(p.place) <= NEAR_KM)
                .toList();
        return near.size() < 2 && near.size() < partners.size() ? List.of() : near;
    }
}
