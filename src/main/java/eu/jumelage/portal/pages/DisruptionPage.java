package eu.jumelage.portal.pages;

import eu.jumelage.portal.reading.DisruptionRecord;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.saying.Dates;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a disruption touched, and what became of it; each activity once, with its story. */
public record DisruptionPage(
        Frame frame, DisruptionRecord disruption, List<ActivityRow> touched, Map<UUID, Story> stories)
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

    public List<Total> totals() {
        var counts = new TreeMap<String, Integer>();
        for (ActivityRow row : touched) {
            counts.merge(key(row), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each ->
                        new Total(frame.say("disruption.total." + each.getKey(), each.getValue()), each.getValue()))
                .toList();
    }

    private static String key(ActivityRow row) {
        return switch (row.standing()) {
            case Standing.Cancelled _ -> "cancelled";
            case Standing.Postponed _ -> "postponed";
            case Standing.Held _, Standing.PresumedHeld _, Standing.Undated _ ->
                row.isOnline() ? "held-online" : "held";
            case Standing.Ahead _, Standing.Running _, Standing.Between _ -> "ahead";
        };
    }
}
