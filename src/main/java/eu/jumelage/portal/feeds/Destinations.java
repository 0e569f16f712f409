package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.ActivityRecords;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Moments;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.web.Addresses;
import eu.jumelage.web.Document;
import eu.jumelage.web.Language;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the address of a feed or a picture means; whatever it does not know is not found. */
@Component
class Destinations {

    private final Moments moments;
    private final Addresses addresses;
    private final Partners partners;
    private final ActivityRecords activities;

    Destinations(Moments moments, Addresses addresses, Partners partners, ActivityRecords activities) {
        this.moments = moments;
        this.addresses = addresses;
        this.partners = partners;
        this.activities = activities;
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static Document redirect(String path) {
        return Document.of("text/plain", "").withStatus(301).with("Location", path);
    }

    Moment moment() {
        return moments.now().orElseThrow(Destinations::unknown);
    }

    Language language(Moment moment, String tag) {
        return moment.installation().languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(Destinations::unknown);
    }

    boolean is(Section section, Language language, String segment) {
        return Section.of(language, segment).equals(Optional.of(section));
    }

    void expect(Section section, Language language, String segment) {
        if (!is(section, language, segment)) {
            throw unknown();
        }
    }

    Destination<ListedPartner> partner(Language language, String slug) {
        var found = addresses.find(Section.PARTNERS.kind(), language, slug).orElseThrow(Destinations::unknown);
        var partner = partners.find(found.target()).orElseThrow(Destinations::unknown);
        return found.current() ? new Destination.Found<>(partner) : new Destination.Moved<>(found.slug());
    }

    Destination<Listed> activity(Moment moment, Language language, String slug) {
        var found = addresses.find(Section.ACTIVITIES.kind(), language, slug).orElseThrow(Destinations::unknown);
        return switch (activities.find(found.target(), moment.now())) {
            case ActivityRecords.Found.Shown(var activity) ->
                found.current() ? new Destination.Found<>(activity) : new Destination.Moved<>(found.slug());
            case ActivityRecords.Found.Withdrawn _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case ActivityRecords.Found.Unknown _ -> throw unknown();
        };
    }
}
