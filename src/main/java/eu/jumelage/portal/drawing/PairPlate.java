package eu.jumelage.portal.drawing;

import eu.jumelage.web.Language;
import java.util.List;

/**
 * The wide plate that opens a partnership: both cities' names in their own languages, the founding date very large, and
 * the great circle between the two on its piece of the earth, or the office's photograph in its place.
 *
 * @param prefix makes the ids of this plate unique on its page
 * @param title what the drawing is, for those who do not see it ("Berlin and Brussels on the map")
 * @param description what it shows ("The great circle between Berlin and Brussels is 651 km long.")
 * @param reader the language of the page: of the distance and of the labels in the drawing
 */
public record PairPlate(
        String prefix,
        Party home,
        Party partner,
        Founded founded,
        String title,
        String description,
        Language reader,
        Backdrop backdrop) {

    /**
     * A city on a plate.
     *
     * @param own its name in each language of its own, the first being the first it uses
     * @param name as the reader's language calls it
     */
    public record Party(List<OwnName> own, String name, Place place) {
        public Party {
            own = List.copyOf(own);
        }

        /** A long pair of names is set smaller. */
        int letters() {
            return own.stream().mapToInt(n -> n.name().length()).sum() + 3 * (own.size() - 1);
        }
    }

    /** @param language as BCP 47 tag, so that a screen reader says it right */
    public record OwnName(String language, String name) {}

    /** What the plate shows behind the words. */
    public sealed interface Backdrop {
        /** The drawing made from geography. */
        record Drawing() implements Backdrop {}

        /** @param srcset widths of the same picture, as the attribute of img; or nothing */
        record Photograph(String src, String srcset, int width, int height, String alternative) implements Backdrop {}
    }

    public double kilometres() {
        return home.place.kilometresTo(partner.place);
    }

    /** The distance in the reader's language. */
    public String distance() {
        return Distances.of(kilometres(), reader);
    }

    /** The drawing alone. */
    public String svg() {
        return PlateDrawing.of(this);
    }

    /** An ended partnership shows the years from its beginning to its end. */
    public boolean isOver() {
        return founded.isStretch();
    }

    public boolean isLong() {
        return Math.max(home.letters(), partner.letters()) > 20;
    }
}
