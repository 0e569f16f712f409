package eu.jumelage.portal.pages;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.portal.drawing.Distances;
import eu.jumelage.portal.drawing.Founded;
import eu.jumelage.portal.drawing.PairPlate;
import eu.jumelage.portal.drawing.PairPlate.Backdrop;
import eu.jumelage.portal.drawing.PairPlate.OwnName;
import eu.jumelage.portal.drawing.PairPlate.Party;
import eu.jumelage.portal.drawing.Place;
import eu.jumelage.portal.reading.ListedPartner;
import eu.jumelage.portal.reading.Moment;
import eu.jumelage.portal.reading.Picture;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plate that opens a partnership. */
public final class Plates {
    private Plates() {}

    /** Empty for a partnership without a known beginning: a plate is its date. */
    public static Optional<PairPlate> of(
            Moment moment, ListedPartner partner, @Nullable Picture picture, Language reader) {
        PartialDate signed = partner.signed();
        if (signed == null) {
            return Optional.empty();
        }
        var words = Words.in(reader);
        var home = moment.home();
        String here = home.name().string(reader);
        String there = partner.name().string(reader);
        var from = new Place(home.latitude(), home.longitude());
        var to = new Place(partner.latitude(), partner.longitude());
        return Optional.of(new PairPlate(
                "plate",
                new Party(own(home.ownNames()), here, from),
                new Party(own(partner.ownNames()), there, to),
                founded(partner, signed, words, reader),
                words.say("plate.title", here, there),
                words.say("plate.description", here, there, Distances.of(from.kilometresTo(to), reader)),
                reader,
                backdrop(picture, reader)));
    }

    private static List<OwnName> own(List<ListedPartner.OwnName> names) {
        return names.stream()
                .map(name -> new OwnName(name.language(), name.name()))
                .toList();
    }

    private static Founded founded(ListedPartner partner, PartialDate signed, Words words, Language reader) {
        PartialDate ended = partner.statusSince();
        return partner.isFormer() && ended != null
                ? Founded.until(signed.year().getValue(), ended.year().getValue(), words.say("plate.former"))
                : founded(signed, words.say(partner.isFormer() ? "plate.begun" : "plate.since"), reader);
    }

    private static Founded founded(PartialDate signed, String since, Language reader) {
        return switch (signed) {
            case PartialDate.Day(var day) -> Founded.on(day, since, reader);
            case PartialDate.InMonth(var month) -> Founded.inMonth(month.atDay(1), since, reader);
            case PartialDate.InYear(var year) -> Founded.inYear(year.getValue(), since);
        };
    }

    private static Backdrop backdrop(@Nullable Picture picture, Language reader) {
        if (picture == null) {
            return new Backdrop.Drawing();
        }
        Text alternative = picture.alternative();
        return new Backdrop.Photograph(
                picture.path(picture.widths().getLast()),
                picture.sourceSet(),
                picture.width(),
                picture.height(),
                alternative == null ? "" : alternative.string(reader));
    }
}
