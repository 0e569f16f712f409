package eu.jumelage.portal.pages;

import eu.jumelage.portal.drawing.Place;
import eu.jumelage.portal.drawing.WorldMap;
import eu.jumelage.portal.drawing.WorldMap.Spot;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.web.Language;
import java.util.List;

/** The map of the partners that are none of the past. */
final class Maps {
    private Maps() {}

    static WorldMap of(Moment moment, List<ListedPartner> partners, Language language) {
        var home = moment.home();
        return new WorldMap(
                new Spot(home.name().string(language), new Place(home.latitude(), home.longitude()), ""),
                partners.stream()
                        .map(partner -> new Spot(
                                partner.name().string(language),
                                new Place(partner.latitude(), partner.longitude()),
                                partner.path(language)))
                        .toList());
    }
}
