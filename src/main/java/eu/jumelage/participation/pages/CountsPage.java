package eu.jumelage.participation.pages;

import com.ibm.icu.text.Collator;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import eu.jumelage.participation.Presence.Counted;
import eu.jumelage.programme.HeadCount;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What was counted at the door, beside the head-counts that the activity has.
 *
 * @param known the head-counts as they stand
 * @param home the country that is offered for those who did not say
 */
public record CountsPage(OfficeFrame frame, Sheet sheet, Counted counted, List<HeadCount> known, String home)
        implements OfficePage {

    public String country(String code) {
        return Lists.country(code, frame.language());
    }

    public int before() {
        return known.stream().mapToInt(HeadCount::people).sum();
    }

    public List<String> countries() {
        var collator = Collator.getInstance(frame.language().icu());
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, collator))
                .toList();
    }
}
