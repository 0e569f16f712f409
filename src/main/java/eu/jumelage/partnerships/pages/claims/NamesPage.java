package eu.jumelage.partnerships.pages.claims;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cities of the lists that are called like cities of the register: which is which?
 *
 * @param wrong the city of a list for which nothing was chosen; 0 if there is none
 * @param after where the list began
 * @param next where the list goes on
 */
public record NamesPage(
        OfficeFrame frame,
        int status,
        List<Question> questions,
        List<Answered> answered,
        long wrong,
        String reason,
        String after,
        @Nullable String next)
        implements OfficePage {

    /** @param claimed as its source gives it */
    public record Question(long claimed, CityView city, String source, List<Candidate> candidates) {}

    /** @param distance in words; null if the source does not say where its city lies */
    public record Candidate(
            String id, CityView city, @Nullable String distance) {}

    /** @param answer in a sentence */
    public record Answered(
            long claimed,
            String city,
            String source,
            String answer,
            @Nullable String reason) {}
}
