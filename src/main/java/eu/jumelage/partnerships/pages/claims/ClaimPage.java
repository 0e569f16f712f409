package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim, what is known of it, and what the office can say.
 *
 * @param says who names whom, in a sentence
 * @param seen when a file of the source said so
 * @param voices other claims of the same two cities
 * @param namesakes cities of the register that are called alike and are others
 * @param consequence of confirming it, in words
 * @param partnership with that city, if it is ours
 * @param decision in words, once there is one
 * @param form what was typed, and what is wrong with it
 */
public record ClaimPage(
        OfficeFrame frame,
        int status,
        ClaimsPage.Row claim,
        List<String> seen,
        List<ClaimsPage.Row> voices,
        List<CityView> namesakes,
        String consequence,
        @Nullable String partnership,
        ClaimFilter filter,
        Form form)
        implements OfficePage {

    /**
     * @param problem what is wrong with it; null if nothing is
     * @param field where
     */
    public record Form(
            String verdict, String reason, @Nullable String problem, String field) {
        static final Form EMPTY = new Form("", "", null, "");
    }
}
