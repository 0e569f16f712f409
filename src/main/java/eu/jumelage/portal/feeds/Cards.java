package eu.jumelage.portal.feeds;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.Founded;
import eu.jumelage.portal.drawing.PairPlate;
import eu.jumelage.portal.drawing.Place;
import eu.jumelage.portal.drawing.ShareCard;
import eu.jumelage.portal.drawing.ShareCard.GreatWay;
import eu.jumelage.portal.pages.Dates;
import eu.jumelage.portal.reading.CityName;
import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.ListedPartner.OwnName;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.programme.Course;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What share cards show of partners and activities. */
final class Cards {

    private Cards() {}

    static ShareCard of(ListedPartner partner, Moment moment, Language reader) {
        var plate = new PairPlate(
                "card",
                party(moment.home().ownNames(), moment.home().name().string(reader), home(moment)),
                party(partner.ownNames(), partner.name().string(reader), place(partner)),
                founded(partner.signed(), reader),
                "",
                "",
                reader,
                new PairPlate.Backdrop.Drawing());
        return new ShareCard.OfPartner(plate, site(moment, reader));
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
                where(run, reader),
                state(activity.course(), reader),
                new GreatWay(home(moment), other),
                site(moment, reader));
    }

    private static PairPlate.Party party(List<OwnName> own, String name, Place place) {
        return new PairPlate.Party(
                own.stream()
                        .map(each -> new PairPlate.OwnName(each.language(), each.name()))
                        .toList(),
                name,
                place);
    }

    private static Founded founded(@Nullable PartialDate signed, Language reader) {
        String since = Words.in(reader).say("card.since");
        return switch (signed) {
            case PartialDate.Day(var day) -> Founded.on(day, since, reader);
            case PartialDate.InMonth(var month) -> Founded.inMonth(month.atDay(1), since, reader);
            case PartialDate.InYear(var year) -> Founded.inYear(year.getValue(), since);
            case null -> new Founded("", "", "", "", "");
        };
    }

    private static String where(ListedRun run, Language reader) {
        var place = Whereabouts.place(run)
                .map(at ->
                        Plain.line(at.name().string(reader) + ", " + at.city().string(reader)));
        var online = run.isOnline() ? Optional.of(Words.in(reader).say("feed.online")) : Optional.<String>empty();
        return Stream.of(place, online).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String state(Course course, Language reader) {
        return switch (course) {
            case PLANNED, HELD -> "";
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
