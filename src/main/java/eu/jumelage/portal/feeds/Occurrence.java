package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.programme.When;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An entry of a calendar: a run whose days are known. */
record Occurrence(Listed activity, ListedRun run) {

    static List<Occurrence> of(Listed activity) {
        return activity.runs().stream()
                .filter(run -> isDated(run.when()))
                .map(run -> new Occurrence(activity, run))
                .toList();
    }

    /** Its own days, or those of its parts where it has none. */
    static List<Occurrence> of(Listed activity, Map<UUID, List<Listed>> parts) {
        List<Occurrence> own = of(activity);
        return own.isEmpty()
                ? parts.getOrDefault(activity.id(), List.of()).stream()
                        .flatMap(part -> of(part).stream())
                        .toList()
                : own;
    }

    /** A month or a year is no appointment. */
    static boolean isDated(When when) {
        return switch (when) {
            case When.Timed _, When.Days _ -> true;
            case When.Months _, When.Years _, When.Unknown _ -> false;
        };
    }
}
