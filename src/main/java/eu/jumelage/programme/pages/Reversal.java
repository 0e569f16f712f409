package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.programme.Act;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.RunChange;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The further act that takes another back, as its form begins: with what stood before. */
final class Reversal {

    private final Run before;
    private final Run now;
    private final Instant at;

    private Reversal(RunChange change, Instant at) {
        this.before = change.before();
        this.now = change.after();
        this.at = at;
    }

    /** Empty where a later act went on from there, or the table of the life cycle leads no way back. */
    static Optional<Entries> of(Act act, RunChange change, Activity activity, Instant at) {
        boolean isLast = activity.runs().contains(change.after());
        boolean corrected = act.steps().contains(Step.Kind.DID_NOT_TAKE_PLACE);
        if (!activity.isPublished() || !isLast || corrected) {
            return Optional.empty();
        }
        var reversal = new Reversal(change, at);
        return reversal.entries()
                .filter(reversal::isPossible)
                .map(entries -> activity.runs().size() > 1
                        ? entries.with("run", change.after().id().toString())
                        : entries);
    }

    private Optional<Entries> entries() {
        return switch (now.course()) {
            case CANCELLED -> Optional.of(back(Step.Kind.REVIVE));
            case POSTPONED -> Optional.of(back(Step.Kind.RESCHEDULE));
            case HELD -> Optional.of(what(Step.Kind.DID_NOT_TAKE_PLACE));
            case PLANNED ->
                switch (before.course()) {
                    case CANCELLED -> Optional.of(what(Step.Kind.CANCEL));
                    case POSTPONED -> Optional.of(what(Step.Kind.POSTPONE));
                    case PLANNED, HELD -> moved();
                };
        };
    }

    private Optional<Entries> moved() {
        boolean moved = !before.when().equals(now.when()) && isAhead(before.when());
        Entries entries = moved ? back(Step.Kind.RESCHEDULE) : Entries.NONE;
        Entries placed = before.where().equals(now.where()) ? entries : Entries.together(List.of(entries, place()));
        return placed.typed().isEmpty() ? Optional.empty() : Optional.of(placed);
    }

    private Entries place() {
        Where was = before.where();
        if (was.attendance() == Attendance.ONLINE) {
            Entries online = Entries.NONE.with("where", Step.Kind.MOVE_ONLINE.key());
            return was.link() == null ? online : online.with("link", was.link());
        }
        boolean sameWay = was.attendance() == now.where().attendance();
        Entries onSite = Entries.NONE.with(
                "where", (sameWay && was.place() != null ? Step.Kind.CHANGE_PLACE : Step.Kind.MOVE_ON_SITE).key());
        return was.place() == null ? onSite : onSite.with("place", was.place().toString());
    }

    /** With the time that stood before, as long as it lies ahead. */
    private Entries back(Step.Kind kind) {
        Entries entries = what(kind);
        return isAhead(before.when())
                ? Entries.together(List.of(entries, RunReading.typed("new", before.when())))
                : entries.with("new.zone", before.when().zone().getId());
    }

    private boolean isAhead(When when) {
        return !(when instanceof When.Unknown) && !when.isOver(at);
    }

    private static Entries what(Step.Kind kind) {
        return Entries.NONE.with("what", kind.key());
    }

    private boolean isPossible(Entries entries) {
        return ChangeReading.steps(entries).stream().allMatch(now.possible(at)::contains)
                || now.course() == Course.CANCELLED;
    }
}
