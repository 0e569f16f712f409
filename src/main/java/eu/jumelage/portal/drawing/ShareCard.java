package eu.jumelage.portal.drawing;

import java.util.List;

/** The picture that stands beside a shared link: 1200 x 630 pixels, as PNG. */
public sealed interface ShareCard {
    /** What the card says of where it leads: the portal's name. */
    String site();

    /** Both ends of the great circle that it shows. */
    GreatWay way();

    byte[] png();

    /** Home and the partner that the card is about; the same place twice shows home alone. */
    record GreatWay(Place home, Place partner) {}

    /** A partnership: its plate. */
    record OfPartner(PairPlate plate, String site) implements ShareCard {
        @Override
        public GreatWay way() {
            return new GreatWay(plate.home().place(), plate.partner().place());
        }

        /** The names in their own languages, or else, for letters that the font lacks, in the reader's. */
        List<String> names() {
            return List.of(name(plate.home()), name(plate.partner()));
        }

        private static String name(PairPlate.Party party) {
            String own = String.join(
                    " · ", party.own().stream().map(PairPlate.OwnName::name).toList());
            return Typeface.bold().knows(own) ? own : party.name();
        }

        @Override
        public byte[] png() {
            return CardDrawing.partner(this);
        }
    }

    /**
     * An activity.
     *
     * @param date as the page's date block says it ("8.-9. November 2019")
     * @param place where, or nothing
     * @param struck whether that date no longer holds
     * @param state in a word where it needs one ("Cancelled"), or nothing
     */
    record OfActivity(String title, String date, boolean struck, String place, String state, GreatWay way, String site)
            implements ShareCard {
        @Override
        public byte[] png() {
            return CardDrawing.activity(this);
        }
    }
}
