package eu.jumelage.portal.pages;

import eu.jumelage.partnerships.Anniversary;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.Timeline;
import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.PartnerRecord;
import eu.jumelage.portal.reading.PartnerRecords;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Retrospect;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.reading.Undertakings;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of partners and the page of each. */
@Component
class PartnerPages {
    static final int MANY = 200;
    private static final int NEXT = 10;
    private static final int LAST = 5;
    private static final int CELEBRATING = 12;
    private static final int ON_TIMELINE = 120;

    private final Partners partners;
    private final PartnerRecords records;
    private final Listings listings;
    private final Retrospect retrospect;
    private final Undertakings undertakings;
    private final Frames frames;

    PartnerPages(
            Partners partners,
            PartnerRecords records,
            Listings listings,
            Retrospect retrospect,
            Undertakings undertakings,
            Frames frames) {
        this.partners = partners;
        this.records = records;
        this.listings = listings;
        this.retrospect = retrospect;
        this.undertakings = undertakings;
        this.frames = frames;
    }

    /** All of today with their map where they are few; else a part of them, from this name on. */
    PartnersPage today(Moment moment, Language language, @Nullable String from) {
        var found = partners.list(language, false, from, MANY + 1);
        boolean whole = from == null && found.size() <= MANY;
        return new PartnersPage(
                frames.around(moment, language, Section.PARTNERS, PartnersPage.rest("from", from)),
                whole ? Maps.of(moment, found, language) : null,
                whole ? found.size() : partners.count(language, false),
                PartnersPage.part(found, MANY),
                PartnersPage.part(from == null ? partners.list(language, true, null, MANY + 1) : List.of(), MANY));
    }

    /** A part of the former ones, where they are too many to stand below those of today. */
    PartnersPage former(Moment moment, Language language, String from) {
        return new PartnersPage(
                frames.around(moment, language, Section.PARTNERS, PartnersPage.rest("former", from)),
                null,
                partners.count(language, false),
                PartnersPage.part(List.of(), MANY),
                PartnersPage.part(partners.list(language, true, from, MANY + 1), MANY));
    }

    Optional<PartnerPage> one(Moment moment, Language language, UUID partnership) {
        return partners.find(partnership).map(partner -> page(moment, language, partner));
    }

    private PartnerPage page(Moment moment, Language language, ListedPartner partner) {
        PartnerRecord register = records.of(partner.id(), moment.now());
        Frame bare = frames.around(
                moment,
                language,
                Section.PARTNERS,
                partner.name(),
                register.reason(),
                partner.slugs(),
                "/cards/partner/" + language + "/" + partner.slugs().getOrDefault(language.tag(), "") + ".png");
        Frame frame = partner.isFormer() ? bare : Frames.with(bare, Frames.feeds(bare.path(), bare.title()));
        var current = listings.currentOf(partner.city(), moment.now(), ON_TIMELINE);
        var past = retrospect.pastOf(partner.city(), moment.now(), Filter.NONE, null, ON_TIMELINE);
        Timeline timeline = new Timelines(frame, undertakings.disruptionsOf(partner.city(), moment.now()))
                .of(partner, register, past, current);
        return new PartnerPage(
                frame,
                partner,
                register,
                Plates.of(moment, partner, register.picture(), language).orElse(null),
                ActivityRow.of(next(current), frame),
                current.size() > next(current).size(),
                timeline,
                ActivityRow.of(past.subList(0, Math.min(LAST, past.size())), frame),
                anniversary(moment, partner));
    }

    /** The next ones, and all that wait for a new date: who had planned to come looks for those. */
    private static List<Listed> next(List<Listed> current) {
        return Stream.concat(
                        current.stream().limit(NEXT),
                        current.stream().skip(NEXT).filter(one -> one.course() == Course.POSTPONED))
                .toList();
    }

    static Optional<Anniversary> anniversary(Moment moment, ListedPartner partner) {
        PartialDate signed = partner.signed();
        return signed == null || partner.isFormer()
                ? Optional.empty()
                : Anniversary.after(partner.id(), signed, moment.today()).findFirst();
    }

    /** The next of the coming two years, soonest first. */
    List<HomePage.Coming> anniversaries(Moment moment, Language language) {
        var horizon = moment.today().plusYears(2);
        return partners.celebrating(language, moment.today(), CELEBRATING).stream()
                .flatMap(partner -> anniversary(moment, partner).stream()
                        .filter(coming -> coming.on().earliest().isBefore(horizon))
                        .map(coming -> new Dated(coming, partner)))
                .sorted(Comparator.comparing(dated -> dated.anniversary().on()))
                .map(dated -> new HomePage.Coming(
                        dated.partner().name().string(language),
                        dated.partner().path(language),
                        dated.anniversary().years(),
                        Dates.date(dated.anniversary().on(), language)))
                .toList();
    }

    private record Dated(Anniversary anniversary, ListedPartner partner) {}
}
