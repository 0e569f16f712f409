package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Field.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who our partners' partners are.
 *
 * @param partner whose partners are shown, by id; empty for all
 * @param least with how many of our partners they are twinned
 * @param next where the list goes on
 */
public record SuggestionsPage(
        OfficeFrame frame,
        List<Option> partners,
        String partner,
        int least,
        List<Row> rows,
        @Nullable String next) implements OfficePage {

    /** @param of the names of our partners with which it is twinned; the first ten */
    public record Row(CityView city, String source, int partners, List<String> of) {
        public String named() {
            return String.join(", ", of) + (partners > of.size() ? ", …" : "");
        }
    }
}
