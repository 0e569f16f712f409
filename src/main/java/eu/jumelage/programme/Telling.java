package eu.jumelage.programme;

import java.time.Instant;
import java.util.Optional;

/** The answer to somebody who tells what came of an activity. */
public sealed interface Telling {

    record Told() implements Telling {}

    /** There is nothing to tell before its end. */
    record NotOverYet(Instant ends) implements Telling {}

    /** What does not take place has no outcome. */
    record NotHeld(Course course) implements Telling {}

    record NotPublished(Publication publication) implements Telling {}

    /** Why nothing can be told of it at that moment, if so: of several runs, one that is over is enough. */
    static Optional<Telling> unfit(Activity activity, Instant at) {
        if (!activity.isPublished()) {
            return Optional.of(new NotPublished(activity.publication()));
        }
        boolean something = activity.runs().stream().anyMatch(run -> isTold(run, at));
        if (something) {
            return Optional.empty();
        }
        return Optional.of(activity.runs().stream()
                .filter(run -> run.course() == Course.PLANNED)
                .flatMap(run -> run.when().endsAt().stream())
                .findFirst()
                .<Telling>map(NotOverYet::new)
                .orElseGet(() -> new NotHeld(activity.course())));
    }

    /** What has no known date may be known to be over. */
    private static boolean isTold(Run run, Instant at) {
        boolean undated = run.course() == Course.PLANNED && run.when().endsAt().isEmpty();
        return run.course() == Course.HELD || run.isPresumedHeld(at) || undated;
    }
}
