package eu.jumelage.portal.feeds;

import eu.jumelage.portal.drawing.Place;
import eu.jumelage.portal.drawing.ShareCard;
import eu.jumelage.portal.drawing.ShareCard.GreatWay;
import eu.jumelage.portal.pages.Plates;
import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What share cards show of partners and activities. */
final class Cards {

    private Cards() {}

    /** Its plate; without a known beginning there is none, and the card says only who it is. */
    static ShareCard of(ListedPartner partner, Moment moment, Language reader) {
        String site = site(moment, reader);
        return Plates.of(moment, partner, null, reader)
                .<ShareCard>map(plate -> new ShareCard.OfPartner(plate, site))
                .orElseGet(() -> new ShareCard.OfActivity(
                        Plain.line(partner.name().string(reader)),
                        "",
                        false,
                        "",
                        "",
                        new GreatWay(home(moment), place(partner)),
                        site));
    }

    /** @param partners among whom the other end of the line is found; without any it shows home alone */
    static ShareCard of(Listed activity, List<ListedPartner> partners, Moment moment, Language reader) {
        ListedRun run = activity.shown(moment.now());
        Place other = activity.cities().stream()
                .map(CityName::city)
                .flatMap(city ->
                        partners.stream().filter(partner -> partner.city().equals(city)))
                .findFirst()
                .map(Cards::place)
                .orElseGet(() -> home(moment));
        return new ShareCard.OfActivity(
                Headline.unmarked(activity, reader),
                Dates.days(run.when(), reader),
                activity.course() == Course.CANCELLED || activity.course() == Course.POSTPONED,
                where(run, reader),
                state(activity, run, moment, reader),
                new GreatWay(home(moment), other),
                site(moment, reader));
    }

    private static String where(ListedRun run, Language reader) {
        var place = Whereabouts.place(run)
                .map(at ->
                        Plain.line(at.name().string(reader) + ", " + at.city().string(reader)));
        var online = run.isOnline() ? Optional.of(Words.in(reader).say("feed.online")) : Optional.<String>empty();
        return Stream.of(place, online).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String state(Listed activity, ListedRun run, Moment moment, Language reader) {
        return switch (activity.course()) {
            case PLANNED ->
                activity.before(run).isPresent() && !run.when().isOver(moment.now())
                        ? Words.in(reader).say("card.moved")
                        : "";
            case HELD -> "";
            case POSTPONED -> Words.in(reader).say("card.postponed");
            case CANCELLED -> Words.in(reader).say("card.cancelled");
        };
    }

    private static Place home(Moment moment) {
        return new Place(moment.home().latitude(), moment.home().longitude());
    }

    private static Place place(ListedPartner partner) {
        return new Place(partner.latitude(), partner.longitude());
    }

    private static String site(Moment moment, Language reader) {
        return Plain.line(moment.installation().title().string(reader));
    }
}
