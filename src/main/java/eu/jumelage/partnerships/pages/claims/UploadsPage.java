package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where lists of twinnings are sent in, and what was sent before.
 *
 * @param problems what is wrong with what was sent, by field
 * @param numbered the source that was typed beside the two files by Wikidata's numbers
 * @param paired the source that was typed beside the file of pairs
 * @param busy the upload that is on its way, if that stands in the way
 */
public record UploadsPage(
        OfficeFrame frame,
        int status,
        List<Problem> problems,
        String numbered,
        String paired,
        @Nullable String busy,
        List<Row> latest)
        implements OfficePage {

    /** @param sentence in words */
    public record Problem(String field, String sentence) {}

    public record Row(String address, String begun, String source, String who, String state) {}

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }
}
