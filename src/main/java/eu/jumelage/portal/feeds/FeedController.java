package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Latest;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Document;
import eu.jumelage.web.Keep;
import eu.jumelage.web.Language;
import eu.jumelage.web.WebSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds and calendars of everything that is to come, and of each partner; beside the pages that show the same. */
@Controller
class FeedController {

    private static final int MOST = 50;
    private static final int MOST_ENTRIES = 300;

    private final Destinations destinations;
    private final Listings listings;
    private final Latest latest;
    private final Origin origin;

    FeedController(Destinations destinations, Listings listings, Latest latest, WebSettings settings) {
        this.destinations = destinations;
        this.listings = listings;
        this.latest = latest;
        this.origin = Origin.of(settings);
    }

    /** "/de/aktuelles.ics" */
    @GetMapping("/{language}/{section:[^.]+}.{ending:ics|atom|json}")
    Document upcoming(@PathVariable String language, @PathVariable String section, @PathVariable String ending) {
        Moment moment = destinations.moment();
        Language reader = destinations.language(moment, language);
        destinations.expect(Section.UPCOMING, reader, section);
        Instant now = moment.now();
        var channel = Channel.upcoming(moment, reader, origin);
        return switch (Ending.of(ending)) {
            case ICS ->
                calendar(
                        channel,
                        Stream.of(
                                        listings.begun(now, MOST_ENTRIES),
                                        listings.coming(now, null, MOST_ENTRIES),
                                        listings.postponed(now, MOST_ENTRIES),
                                        latest.ended(now, MOST_ENTRIES))
                                .flatMap(List::stream)
                                .toList());
            case ATOM -> atom(channel, latest.changes(now, MOST));
            case JSON -> json(channel, latest.changes(now, MOST));
        };
    }

    /** "/de/partnerstaedte/bruessel.ics" */
    @GetMapping("/{language}/{section:[^.]+}/{slug:[^.]+}.{ending:ics|atom|json}")
    Document partner(
            @PathVariable String language,
            @PathVariable String section,
            @PathVariable String slug,
            @PathVariable String ending) {
        Moment moment = destinations.moment();
        Language reader = destinations.language(moment, language);
        Ending form = Ending.of(ending);
        if (destinations.is(Section.ACTIVITIES, reader, section) && form == Ending.ICS) {
            return activity(moment, reader, slug);
        }
        destinations.expect(Section.PARTNERS, reader, section);
        return switch (destinations.partner(reader, slug)) {
            case Destination.Moved<ListedPartner>(var now) ->
                Destinations.redirect(form.after(Section.PARTNERS.path(reader, now)));
            case Destination.Found<ListedPartner>(var partner) -> partner(moment, reader, partner, form);
        };
    }

    private Document partner(Moment moment, Language reader, ListedPartner partner, Ending form) {
        var channel = Channel.of(partner, moment, reader, origin);
        return switch (form) {
            case ICS -> calendar(channel, latest.changesOf(partner.city(), moment.now(), MOST_ENTRIES));
            case ATOM -> atom(channel, latest.changesOf(partner.city(), moment.now(), MOST));
            case JSON -> json(channel, latest.changesOf(partner.city(), moment.now(), MOST));
        };
    }

    /** One to take along: whoever opens it saves it. */
    private Document activity(Moment moment, Language reader, String slug) {
        return switch (destinations.activity(moment, reader, slug)) {
            case Destination.Moved<Listed>(var now) ->
                Destinations.redirect(Ending.ICS.after(Section.ACTIVITIES.path(reader, now)));
            case Destination.Found<Listed>(var activity) -> {
                List<Occurrence> entries = occurrences(moment.now(), List.of(activity));
                if (entries.isEmpty()) {
                    throw Destinations.unknown();
                }
                String page = Section.ACTIVITIES.path(reader, slug);
                var file = new CalendarFile(
                        Headline.unmarked(activity, reader),
                        origin.absolute(page),
                        entries,
                        moment.home().zone(),
                        reader,
                        origin);
                yield kept(Ending.ICS, file.bytes(), page, moment).named(slug + ".ics");
            }
        };
    }

    private Document calendar(Channel channel, List<Listed> activities) {
        Moment moment = channel.moment();
        var file = new CalendarFile(
                channel.title(),
                channel.page(),
                occurrences(moment.now(), activities),
                moment.home().zone(),
                channel.language(),
                origin);
        return kept(Ending.ICS, file.bytes(), channel.path(), moment);
    }

    private List<Occurrence> occurrences(Instant now, List<Listed> activities) {
        List<UUID> undated = activities.stream()
                .filter(activity -> Occurrence.of(activity).isEmpty())
                .map(Listed::id)
                .toList();
        Map<UUID, List<Listed>> parts = latest.partsOf(undated, now).stream()
                .collect(Collectors.groupingBy(part -> Objects.requireNonNullElse(part.parent(), part.id())));
        return activities.stream()
                .flatMap(activity -> Occurrence.of(activity, parts).stream())
                .toList();
    }

    private Document atom(Channel channel, List<Listed> activities) {
        String xml = AtomFeed.of(channel, items(channel, activities));
        return kept(Ending.ATOM, xml.getBytes(StandardCharsets.UTF_8), channel.path(), channel.moment());
    }

    private Document json(Channel channel, List<Listed> activities) {
        String json = JsonFeed.of(channel, items(channel, activities));
        return kept(Ending.JSON, json.getBytes(StandardCharsets.UTF_8), channel.path(), channel.moment());
    }

    private List<Item> items(Channel channel, List<Listed> activities) {
        var texts = latest.texts(activities.stream().map(Listed::id).toList());
        return activities.stream()
                .map(activity -> Item.of(
                        activity,
                        texts,
                        channel.language(),
                        channel.moment().home().zone(),
                        origin))
                .toList();
    }

    private static Document kept(Ending ending, byte[] bytes, String page, Moment moment) {
        return Document.of(ending.type + ";charset=utf-8", bytes)
                .forOtherSites()
                .kept(new Keep(ending.after(page), moment.until()));
    }
}
