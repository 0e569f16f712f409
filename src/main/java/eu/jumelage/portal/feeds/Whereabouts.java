package eu.jumelage.portal.feeds;

import eu.jumelage.portal.reading.Listed;
import eu.jumelage.portal.reading.ListedRun;
import eu.jumelage.portal.reading.ListedRun.ListedPlace;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.saying.Plain;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a run takes place, in words. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * "Rotes Rathaus, Rathausstraße 15, Berlin"; the city alone; "Online: https://…"; both, where one can choose; or
     * nothing.
     */
    static String of(Listed activity, ListedRun run, Language language) {
        Stream<String> place = place(run)
                .map(at -> name(at, language))
                .or(() -> activity.city(run).map(city -> Plain.line(city.string(language))))
                .stream();
        Stream<String> online = run.isOnline() ? Stream.of(online(run, language)) : Stream.of();
        return Stream.concat(place, online).collect(Collectors.joining(" · "));
    }

    /** Where one can go: none for what is online only. */
    static Optional<ListedPlace> place(ListedRun run) {
        return run.run().where().attendance() == Attendance.ONLINE
                ? Optional.empty()
                : Optional.ofNullable(run.place());
    }

    /** Where one can join from anywhere. */
    static Optional<String> link(ListedRun run) {
        return Optional.ofNullable(run.run().where().link()).filter(Plain::isWeb);
    }

    private static String online(ListedRun run, Language language) {
        Words words = Words.in(language);
        return link(run)
                .map(link -> words.say("feed.online-at", link))
                .orElseGet(() -> words.say(run.joinedByRegistration() ? "feed.online-registered" : "feed.online"));
    }

    private static String name(ListedPlace place, Language language) {
        return Stream.of(
                        Optional.of(place.name().string(language)),
                        Optional.ofNullable(place.street()),
                        Optional.of(place.city().string(language)))
                .flatMap(Optional::stream)
                .map(Plain::line)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
