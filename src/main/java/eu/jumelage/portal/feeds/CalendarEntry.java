package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.programme.saying.EntryTimes;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** An occurrence as VEVENT (RFC 5545, 3.6.1), in one language and without saying which: clients stumble over that. */
final class CalendarEntry {

    private final Occurrence occurrence;
    private final Language language;
    private final Origin origin;

    private CalendarEntry(Occurrence occurrence, Language language, Origin origin) {
        this.occurrence = occurrence;
        this.language = language;
        this.origin = origin;
    }

    static VEvent of(Occurrence occurrence, Language language, Origin origin) {
        return new VEvent(new PropertyList(new CalendarEntry(occurrence, language, origin).properties()));
    }

    private List<Property> properties() {
        Listed activity = occurrence.activity();
        ListedRun run = occurrence.run();
        var changed = activity.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var all = new ArrayList<Property>();
        // The same in all languages and wherever the installation moves: RFC 7986, 5.3 wants no host in it.
        all.add(new Uid(run.run().id().toString()));
        // The last change, not the moment of drawing, so that an unchanged feed keeps its ETag.
        all.add(new DtStamp(changed));
        all.add(new LastModified(changed));
        all.add(new Sequence(run.run().sequence()));
        all.addAll(EntryTimes.of(run.when()));
        all.add(new Summary(Headline.of(activity, run.run().course(), language)));
        all.add(new Description(description()));
        String where = Whereabouts.of(activity, run, language);
        if (!where.isEmpty()) {
            all.add(new Location(where));
        }
        geo(run).ifPresent(all::add);
        Whereabouts.link(run)
                .map(link -> new Conference(new ParameterList(List.of(Value.URI)), link))
                .ifPresent(all::add);
        page().map(page -> new Url(URI.create(page))).ifPresent(all::add);
        all.add(new Categories(new TextList(categories().toArray(String[]::new))));
        all.addAll(state(run.run().course()));
        return all;
    }

    private List<Property> state(Course course) {
        return switch (course) {
            case PLANNED, HELD -> List.of(ImmutableStatus.VEVENT_CONFIRMED);
            case CANCELLED -> List.of(ImmutableStatus.VEVENT_CANCELLED);
            case POSTPONED ->
                List.of(ImmutableStatus.VEVENT_TENTATIVE, new XProperty("X-JUMELAGE-STATUS", "POSTPONED"));
        };
    }

    /** What changed and why first; closes with the page's address, since few clients show URL. */
    private String description() {
        Listed activity = occurrence.activity();
        Stream<Optional<String>> parts = Stream.of(
                changed(),
                Optional.ofNullable(activity.summary()).map(text -> Plain.lines(text.string(language))),
                page());
        return parts.flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> changed() {
        Listed activity = occurrence.activity();
        var words = Words.in(language);
        var news = activity.news();
        Text reason = news == null ? null : news.reason();
        Optional<String> change = switch (occurrence.run().run().course()) {
            case POSTPONED -> Optional.of(words.say("feed.new-date"));
            case CANCELLED -> Optional.of(words.say("feed.is-cancelled"));
            case PLANNED ->
                activity.before(occurrence.run()).map(was -> words.say("feed.moved", Dates.full(was, language)));
            case HELD -> Optional.empty();
        };
        return change.map(said -> reason == null ? said : said + " " + Plain.lines(reason.string(language)));
    }

    private Optional<String> page() {
        return occurrence.activity().path(language).map(origin::absolute);
    }

    private static Optional<Geo> geo(ListedRun run) {
        return Whereabouts.place(run).flatMap(place -> {
            Double latitude = place.latitude();
            Double longitude = place.longitude();
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : Optional.of(new Geo(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude)));
        });
    }

    /** The kind, and with whom. */
    private List<String> categories() {
        Listed activity = occurrence.activity();
        return Stream.concat(
                        Stream.of(activity.kindName()),
                        activity.cities().stream().filter(city -> !city.home()).map(CityName::name))
                .map(name -> Plain.line(name.string(language)))
                .distinct()
                .toList();
    }
}
