package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Findable;
import eu.jumelage.portal.reading.Findables;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Retrospect;
import eu.jumelage.web.Document;
import eu.jumelage.web.Keep;
import eu.jumelage.web.WebSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The map for search engines, in parts that begin at an activity or a partner. */
@Controller
class SitemapController {

    /** In four languages a fifth of the 50,000 addresses that a part may hold, and a few megabytes. */
    private static final int MOST = 2500;

    private final Destinations destinations;
    private final Findables findables;
    private final Retrospect retrospect;
    private final Origin origin;

    SitemapController(Destinations destinations, Findables findables, Retrospect retrospect, WebSettings settings) {
        this.destinations = destinations;
        this.findables = findables;
        this.retrospect = retrospect;
        this.origin = Origin.of(settings);
    }

    @GetMapping("/sitemap.xml")
    Document index() {
        Moment moment = destinations.moment();
        var paths = new ArrayList<>(List.of("/sitemap-pages.xml"));
        if (!findables.partners(Findables.FIRST, 1).isEmpty()) {
            paths.add("/sitemap-partners.xml");
        }
        findables.partnerParts(MOST).forEach(id -> paths.add("/sitemap-partners-" + id + ".xml"));
        if (!findables.activities(Findables.FIRST, moment.now(), 1).isEmpty()) {
            paths.add("/sitemap-activities.xml");
        }
        findables.activityParts(moment.now(), MOST).forEach(id -> paths.add("/sitemap-activities-" + id + ".xml"));
        return xml(Sitemap.index(paths, origin), "/sitemap.xml", moment);
    }

    @GetMapping("/sitemap-pages.xml")
    Document pages() {
        Moment moment = destinations.moment();
        var map = map(moment)
                .withAreas()
                .withYears(retrospect.years(moment.now()))
                .with(findables.undertakings());
        return part(map, "/sitemap-pages.xml", moment);
    }

    @GetMapping("/sitemap-partners.xml")
    Document partners() {
        Moment moment = destinations.moment();
        return part(map(moment).with(findables.partners(Findables.FIRST, MOST)), "/sitemap-partners.xml", moment);
    }

    @GetMapping("/sitemap-partners-{from}.xml")
    Document partners(@PathVariable UUID from) {
        Moment moment = destinations.moment();
        return further(moment, findables.partners(from, MOST));
    }

    @GetMapping("/sitemap-activities.xml")
    Document activities() {
        Moment moment = destinations.moment();
        var first = findables.activities(Findables.FIRST, moment.now(), MOST);
        return part(map(moment).with(first), "/sitemap-activities.xml", moment);
    }

    @GetMapping("/sitemap-activities-{from}.xml")
    Document activities(@PathVariable UUID from) {
        Moment moment = destinations.moment();
        return further(moment, findables.activities(from, moment.now(), MOST));
    }

    private Sitemap map(Moment moment) {
        return new Sitemap(moment.installation().languages(), origin);
    }

    /** Not kept: whoever makes up keys would fill the memory. */
    private Document further(Moment moment, List<Findable> some) {
        if (some.isEmpty()) {
            throw Destinations.unknown();
        }
        return Document.of("application/xml", map(moment).with(some).xml());
    }

    private static Document part(Sitemap map, String path, Moment moment) {
        return xml(map.xml(), path, moment);
    }

    private static Document xml(String xml, String path, Moment moment) {
        return Document.of("application/xml", xml).kept(new Keep(path, moment.until()));
    }
}
