package eu.jumelage.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act of the life cycle does to a run; one act can combine a new course with a new place. */
public sealed interface Step {

    /** A step that says what becomes of a run. */
    sealed interface NewCourse extends Step {}

    /** A step that says where it takes place from now on. */
    sealed interface NewPlace extends Step {}

    record Reschedule(When when) implements NewCourse {}

    /** No new time yet. */
    record Postpone() implements NewCourse {}

    record Cancel() implements NewCourse {}

    /** What was cancelled takes place after all, at a new time. */
    record Revive(When when) implements NewCourse {}

    /** @param recap what came of it, where that is known already */
    record ConfirmHeld(@Nullable Recap recap) implements NewCourse {}

    /** Corrects what was taken for held. */
    record DidNotTakePlace() implements NewCourse {}

    /**
     * Back to what runs were before something was done to many by mistake, as long as they are as that left them.
     *
     * @param what it did to them
     */
    record Undo(List<RunChange> what) implements NewCourse {}

    record ChangePlace(UUID place) implements NewPlace {}

    record MoveOnline(@Nullable String link) implements NewPlace {}

    /** @param place null where it is to follow */
    record MoveOnSite(@Nullable UUID place) implements NewPlace {}

    /** What the steps are called in the record of an act, in its order. */
    enum Kind implements Keyed {
        RESCHEDULE,
        POSTPONE,
        CANCEL,
        REVIVE,
        CONFIRM_HELD,
        DID_NOT_TAKE_PLACE,
        CHANGE_PLACE,
        MOVE_ONLINE,
        MOVE_ON_SITE,
        UNDO
    }

    default Kind kind() {
        return switch (this) {
            case Reschedule _ -> Kind.RESCHEDULE;
            case Postpone _ -> Kind.POSTPONE;
            case Cancel _ -> Kind.CANCEL;
            case Revive _ -> Kind.REVIVE;
            case ConfirmHeld _ -> Kind.CONFIRM_HELD;
            case DidNotTakePlace _ -> Kind.DID_NOT_TAKE_PLACE;
            case ChangePlace _ -> Kind.CHANGE_PLACE;
            case MoveOnline _ -> Kind.MOVE_ONLINE;
            case MoveOnSite _ -> Kind.MOVE_ON_SITE;
            case Undo _ -> Kind.UNDO;
        };
    }
}
