package eu.jumelage.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where lists show an activity, as its runs and those of its open parts make it; kept beside it so that lists of a
 * million are read by key. {@link Instant#MIN} and {@link Instant#MAX} are the infinities.
 *
 * @param currentUntil Aktuelles shows it before this moment, Rückblick from then on
 * @param publicFrom nobody outside sees it before this moment
 * @param year of its end, at the place
 */
public record Listing(
        Course course,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Instant currentUntil,
        Instant publicFrom,
        @Nullable Integer year) {

    private static final Duration CANCELLED_STAYS = Duration.ofDays(30);

    /**
     * @param openParts those whose times anyone may know; where the activity gives no date of its own, they do
     * @param notBefore from when the larger activity is public; MIN for one that is no part
     */
    static Listing of(Activity activity, List<Activity> openParts, Instant notBefore) {
        Course course = activity.course();
        List<Run> dated = dated(activity.runs());
        if (dated.isEmpty()) {
            dated = dated(
                    openParts.stream().flatMap(part -> part.runs().stream()).toList());
        }
        Optional<Run> last = dated.stream().max(Comparator.comparing(Listing::end));
        Instant ends = last.map(Listing::end).orElse(null);
        Instant publicFrom = activity.details().visibility().publicFrom(course, ends);
        return new Listing(
                course,
                dated.stream()
                        .map(Listing::start)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                ends,
                currentUntil(activity.runs(), course, ends),
                publicFrom.isAfter(notBefore) ? publicFrom : notBefore,
                last.map(Listing::yearOfEnd).orElse(null));
    }

    /** Whether the public sees it at that moment, once it is published. */
    public boolean isPublic(Instant at) {
        return !publicFrom.isAfter(at);
    }

    /**
     * The dated runs that count: what takes or took place; failing that what is postponed; failing that the cancelled.
     */
    private static List<Run> dated(List<Run> runs) {
        List<Run> dated =
                runs.stream().filter(run -> run.when().endsAt().isPresent()).toList();
        return List.of(List.of(Course.PLANNED, Course.HELD), List.of(Course.POSTPONED), List.of(Course.CANCELLED))
                .stream()
                .map(courses -> dated.stream()
                        .filter(run -> courses.contains(run.course()))
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Instant currentUntil(List<Run> runs, Course course, @Nullable Instant ends) {
        if (runs.stream().anyMatch(run -> run.course() == Course.POSTPONED)) {
            return Instant.MAX; // a new date is to follow, even where another run is already over
        }
        Instant end = ends == null ? Instant.MIN : ends;
        return switch (course) {
            case PLANNED, HELD -> end;
            case POSTPONED -> Instant.MAX;
            case CANCELLED -> later(end, lastCancellation(runs).plus(CANCELLED_STAYS));
        };
    }

    private static Instant lastCancellation(List<Run> runs) {
        return runs.stream()
                .map(Run::cancelledAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whole days that end with 31 December end at the first instant of the next year, and belong to the old one. */
    private static int yearOfEnd(Run run) {
        return end(run).minusNanos(1).atZone(run.when().zone()).getYear();
    }

    private static Instant start(Run run) {
        return run.when().startsAt().orElseThrow();
    }

    private static Instant end(Run run) {
        return run.when().endsAt().orElseThrow();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
