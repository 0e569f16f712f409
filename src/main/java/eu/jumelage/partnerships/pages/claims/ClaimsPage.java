package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.office.editing.Field.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims to settle, and those that were.
 *
 * @param cities that can be asked for
 * @param counted how many there are of each state, for the chosen city and kind
 * @param kinds how many are to be settled of each kind, for the chosen city
 * @param done what has just been settled and can be taken back
 * @param next where the list goes on
 */
public record ClaimsPage(
        OfficeFrame frame,
        ClaimFilter filter,
        List<Option> cities,
        Map<String, Long> counted,
        Map<String, Long> kinds,
        List<Row> rows,
        @Nullable Row done,
        @Nullable String next)
        implements OfficePage {

    /** @param says who names whom, in a sentence */
    public record Row(
            long id,
            CityView one,
            CityView other,
            String source,
            String says,
            String seen,
            String state,
            @Nullable String decision) {}
}
