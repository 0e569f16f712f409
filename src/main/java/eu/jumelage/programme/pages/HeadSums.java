package eu.jumelage.programme.pages;

import eu.jumelage.office.OfficeFrame;
import eu.jumelage.programme.Cerv;
import eu.jumelage.programme.HeadCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who was there, summed up by country, and how far that is from what CERV asks for.
 *
 * @param host the country where it took place
 */
public record HeadSums(OfficeFrame frame, List<HeadCount> counts, Cerv cerv, String host) {

    public int people() {
        return cerv.people();
    }

    /** By the country's name, in the order of the table. */
    public Map<String, Integer> byCountry() {
        var sums = new LinkedHashMap<String, Integer>();
        counts.forEach(
                count -> sums.merge(HeadsSheet.name(count.country(), frame.language()), count.people(), Integer::sum));
        return sums;
    }

    public String hostName() {
        return HeadsSheet.name(host, frame.language());
    }

    public String missing() {
        return cerv.isReached()
                ? frame.say("heads.cerv.reached")
                : frame.say("heads.cerv.missing", cerv.missingPeople(), cerv.missingFromAbroad());
    }
}
