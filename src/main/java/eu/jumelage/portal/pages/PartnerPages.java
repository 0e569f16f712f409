package eu.jumelage.portal.pages;

import eu.jumelage.partnerships.Anniversary;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.Timeline;
import eu.jumelage.portal.reading.Filter;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Listings;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.PartnerRecord;
import eu.jumelage.portal.reading.PartnerRecords;
import eu.jumelage.portal.reading.Partners;
import eu.jumelage.portal.reading.Retrospect;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.portal.reading.Undertakings;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the list of partners and the page of each. */
@Component
class PartnerPages {
    private static final int NEXT = 5;
    private static final int LAST = 5;
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

    PartnersPage all(Moment moment, Language language) {
        var all = partners.all(language);
        var present = all.stream().filter(partner -> !partner.isFormer()).toList();
        return new PartnersPage(
                frames.around(moment, language, Section.PARTNERS, ""),
                Maps.of(moment, present, language),
                present,
                all.stream().filter(ListedPartner::isFormer).toList());
    }

    Optional<PartnerPage> one(Moment moment, Language language, UUID partnership) {
        return partners.find(partnership).map(partner -> page(moment, language, partner));
    }

    private PartnerPage page(Moment moment, Language language, ListedPartner partner) {
        PartnerRecord register = records.of(partner.id());
        Frame bare = frames.around(
                moment,
                language,
                Section.PARTNERS,
                partner.name(),
                register.reason(),
                partner.slugs(),
                "/cards/partner/" + language + "/" + partner.slugs().getOrDefault(language.tag(), "") + ".png");
        Frame frame = Frames.with(bare, Frames.feeds(bare.path(), bare.title()));
        var current = listings.currentOf(partner.city(), moment.now(), ON_TIMELINE);
        var past = retrospect.pastOf(partner.city(), moment.now(), Filter.NONE, null, ON_TIMELINE);
        Timeline timeline = new Timelines(frame, undertakings.disruptions()).of(register, past, current);
        return new PartnerPage(
                frame,
                partner,
                register,
                Plates.of(moment, partner, register.picture(), language).orElse(null),
                ActivityRow.of(current.subList(0, Math.min(NEXT, current.size())), frame),
                timeline,
                ActivityRow.of(past.subList(0, Math.min(LAST, past.size())), frame),
                anniversary(moment, partner));
    }

    static Optional<Anniversary> anniversary(Moment moment, ListedPartner partner) {
        PartialDate signed = partner.signed();
        return signed == null || partner.isFormer()
                ? Optional.empty()
                : Anniversary.after(partner.id(), signed, moment.today()).findFirst();
    }

    /** Those of the next two years, soonest first. */
    List<HomePage.Coming> anniversaries(Moment moment, Language language, List<ListedPartner> present) {
        var horizon = moment.today().plusYears(2);
        return present.stream()
                .flatMap(partner -> anniversary(moment, partner).stream()
                        .filter(coming -> coming.on().earliest().isBefore(horizon))
                        .map(coming -> new Dated(coming, partner)))
                .sorted(java.util.Comparator.comparing(
                        dated -> dated.anniversary().on()))
                .map(dated -> new HomePage.Coming(
                        dated.partner().name().string(language),
                        dated.partner().path(language),
                        dated.anniversary().years(),
                        Dates.date(dated.anniversary().on(), language)))
                .toList();
    }

    private record Dated(Anniversary anniversary, ListedPartner partner) {}
}
