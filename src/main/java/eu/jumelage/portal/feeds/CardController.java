package eu.jumelage.portal.feeds;

import eu.jumelage.portal.drawing.ShareCard;
import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Document;
import eu.jumelage.web.Keep;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures that stand beside shared links, for partners and activities. */
@Controller
class CardController {

    private final Destinations destinations;
    private final Partners partners;

    CardController(Destinations destinations, Partners partners) {
        this.destinations = destinations;
        this.partners = partners;
    }

    /** @param kind "partner" or "activity" */
    public static String path(String kind, Language language, String slug) {
        return "/cards/" + kind + "/" + language + "/" + slug + ".png";
    }

    @GetMapping("/cards/{kind}/{language}/{slug:[^.]+}.png")
    Document card(@PathVariable String kind, @PathVariable String language, @PathVariable String slug) {
        Moment moment = destinations.moment();
        Language reader = destinations.language(moment, language);
        Section section = Section.ofKind(kind).orElseThrow(Destinations::unknown);
        return switch (section) {
            case PARTNERS ->
                switch (destinations.partner(reader, slug)) {
                    case Destination.Found(var partner) ->
                        picture(Cards.of(partner, moment, reader), kind, reader, slug, moment);
                    case Destination.Moved(var now) -> Destinations.redirect(path(kind, reader, now));
                };
            case ACTIVITIES ->
                switch (destinations.activity(moment, reader, slug)) {
                    case Destination.Found(var activity) ->
                        picture(
                                Cards.of(activity, partners.among(cities(activity)), moment, reader),
                                kind,
                                reader,
                                slug,
                                moment);
                    case Destination.Moved(var now) -> Destinations.redirect(path(kind, reader, now));
                };
            case UPCOMING,
                    PAST,
                    SERIES,
                    PROJECTS,
                    NETWORKS,
                    DISRUPTIONS,
                    SEARCH,
                    IMPRINT,
                    PRIVACY,
                    ACCESSIBILITY,
                    BARRIER,
                    PLAIN_LANGUAGE,
                    SIGN_LANGUAGE -> throw Destinations.unknown();
        };
    }

    private static List<UUID> cities(Listed activity) {
        return activity.cities().stream().map(CityName::city).toList();
    }

    private static Document picture(ShareCard card, String kind, Language reader, String slug, Moment moment) {
        return Document.of("image/png", card.png())
                .forOtherSites()
                .kept(new Keep(path(kind, reader, slug), moment.until()));
    }
}
