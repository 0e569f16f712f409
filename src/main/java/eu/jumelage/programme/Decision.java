package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The answer to an act that somebody asks for. */
public sealed interface Decision {

    /** What the activity is then: where it may not be, as before. */
    default Activity after(Activity before) {
        return this instanceof Accepted accepted ? accepted.after() : before;
    }

    /**
     * It may be: this is what it makes of the activity.
     *
     * @param at when the act counts
     */
    record Accepted(Activity after, List<RunChange> changes, Instant at) implements Decision {}

    /** It may not be, and nothing has changed. */
    sealed interface Refused extends Decision {}

    /** A draft is edited, and what is withdrawn stays as it is: acts are for what the public knows. */
    record NotPublished(Publication publication) implements Refused {}

    /** The table of the life cycle does not lead on from there. */
    record NotFrom(Course course) implements Refused {}

    /** Its end has passed: confirm that it was held, or say that it did not take place. */
    record AlreadyOver(Instant ended) implements Refused {}

    /** Its end has not passed yet. */
    record NotOverYet(Instant ends) implements Refused {}

    /** Reports quote it. */
    record HeldKeepsItsDate() implements Refused {}

    record NeedsNewTime() implements Refused {}

    record InThePast(Instant ended) implements Refused {}

    record NothingChanges() implements Refused {}

    /** What is online has no place to change: it can be moved on site. */
    record OnlineHasNoPlace() implements Refused {}

    /** Several runs could be meant, and one time does not suit them all. */
    record WhichRun(List<UUID> runs) implements Refused {}

    record NoSuchRun(UUID run) implements Refused {}

    /** One act can give one new course and one new place, and what ends or waits gets no place. */
    record DoNotGoTogether(List<Step.Kind> steps) implements Refused {}

    record DatedAhead(Instant dated) implements Refused {}

    record BeforeLastAct(Instant last) implements Refused {}

    /** Somebody changed it since it was looked at. */
    record ChangedMeanwhile(Activity now) implements Refused {}
}
