package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.DisruptionRecord;
import eu.jumelage.programme.Toll;
import eu.jumelage.programme.Toll.Fate;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a disruption touched, and what became of it; each activity once, with its story. */
public record DisruptionPage(
        Frame frame, DisruptionRecord disruption, Toll toll, List<ActivityRow> touched, Map<UUID, Story> stories)
        implements PortalPage {

    public String period() {
        return period(disruption, frame.language());
    }

    static String period(DisruptionRecord disruption, Language language) {
        var until = disruption.until();
        return until == null
                ? Words.in(language).say("date.since", Dates.date(disruption.since(), language))
                : Dates.days(disruption.since(), until, language, "yMMMMd");
    }

    public record Total(String name, int count) {}

    /** The most frequent first. */
    public List<Total> totals() {
        return toll.all("").counts().entrySet().stream()
                .sorted(Map.Entry.<Fate, Integer>comparingByValue().reversed())
                .map(each -> new Total(
                        frame.say("disruption.total." + each.getKey().key(), each.getValue()), each.getValue()))
                .toList();
    }
}
