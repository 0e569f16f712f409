package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Anything with a time that the cities do together. Its time, place and course are those of its runs.
 *
 * @param parent the larger activity of which it is a part
 * @param changedAt the last change of anything in it; rises with every change, so it tells two versions apart
 */
public record Activity(
        UUID id, @Nullable UUID parent, Details details, List<Run> runs, Publication publication, Instant changedAt) {

    public Activity {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("An activity has at least one run, if only at an unknown time: " + id);
        }
    }

    public Course course() {
        return Course.of(runs);
    }

    /** How it stands at that moment, with no job run. */
    public Standing standing(Instant at) {
        return Standing.of(runs, at);
    }

    /** What an act of the life cycle would make of it; changes nothing. */
    public Decision decide(ActRequest request, Instant now) {
        return LifeCycle.decide(this, request, now);
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** A part whose time and place anyone may know: published, and not even embargoed. */
    public boolean isOpen() {
        return isPublished() && details.visibility() instanceof Visibility.Public;
    }

    Activity details(Details details) {
        return new Activity(id, parent, details, runs, publication, changedAt);
    }

    Activity runs(List<Run> runs) {
        return new Activity(id, parent, details, runs, publication, changedAt);
    }

    Activity publication(Publication publication) {
        return new Activity(id, parent, details, runs, publication, changedAt);
    }

    Activity changed(Instant at) {
        return new Activity(id, parent, details, runs, publication, at);
    }

    /** Whether these runs begin with all that it has, unchanged. */
    boolean staysIn(List<Run> others) {
        return others.size() >= runs.size() && others.subList(0, runs.size()).equals(runs);
    }
}
