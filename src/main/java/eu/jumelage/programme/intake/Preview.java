package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import java.util.List;

/** What would become of a file. */
public sealed interface Preview {

    /** @param notes what is to be said of the file as a whole */
    record Readable(List<Offer> offers, List<Left> left, List<Problem> notes) implements Preview {

        public List<Offer> fresh() {
            return offers.stream().filter(Offer::canBeMade).toList();
        }

        public List<Offer> known() {
            return offers.stream().filter(offer -> !offer.canBeMade()).toList();
        }
    }

    record Unreadable(Problem why) implements Preview {}
}
