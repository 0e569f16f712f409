package eu.jumelage.portal.feeds;

import eu.jumelage.office.Member;
import eu.jumelage.office.Subscriptions;
import eu.jumelage.portal.reading.Internals;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.programme.Sketching;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Answer;
import eu.jumelage.web.Document;
import eu.jumelage.web.ErrorPage;
import eu.jumelage.web.Language;
import eu.jumelage.web.ReadersLanguage;
import eu.jumelage.web.WebSettings;
import eu.jumelage.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The office's calendar for members' own programs, by a secret address: drafts and internal visits too. */
@Controller
class StaffCalendarController {

    private static final int MOST = 2000;
    private static final Duration REFRESH = Duration.ofHours(1);

    private final Subscriptions subscriptions;
    private final Destinations destinations;
    private final Internals internals;
    private final Sketching sketching;
    private final ReadersLanguage readers;
    private final Origin origin;

    StaffCalendarController(
            Subscriptions subscriptions,
            Destinations destinations,
            Internals internals,
            Sketching sketching,
            ReadersLanguage readers,
            WebSettings settings) {
        this.subscriptions = subscriptions;
        this.destinations = destinations;
        this.internals = internals;
        this.sketching = sketching;
        this.readers = readers;
        this.origin = Origin.of(settings);
    }

    /** Nobody is signed in here: the secret is all that a calendar program has. Gone is what was taken back. */
    @GetMapping("/office/calendar/{secret}.ics")
    Answer calendar(HttpServletRequest request, @PathVariable String secret) {
        return subscriptions
                .holder(secret)
                .<Answer>map(this::of)
                .orElseGet(() -> ErrorPage.of(readers.liked(request.getHeader("Accept-Language")), 410));
    }

    private Document of(Member member) {
        Moment moment = destinations.moment();
        Language reader = member.language();
        List<StaffEntry> entries = Stream.concat(
                        internals.all(moment.now(), MOST).stream().flatMap(one -> StaffEntry.of(one, reader, origin)),
                        sketching.sketched(reader, MOST).stream().flatMap(one -> StaffEntry.of(one, reader, origin)))
                .toList();
        byte[] bytes = CalendarFile.bytes(
                head(moment, reader),
                entries.stream().map(StaffEntry::event).toList(),
                entries.stream().map(StaffEntry::when).toList(),
                moment.home().zone());
        return Document.of("text/calendar;charset=utf-8", bytes).with("Cache-Control", "no-store");
    }

    private List<Property> head(Moment moment, Language reader) {
        String title = Plain.line(moment.installation().title().string(reader));
        String name = Words.in(reader).say("staff.calendar", title);
        return List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Jumelage//Office//EN"),
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new Url(URI.create(origin.absolute("/office/programme"))),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }
}
