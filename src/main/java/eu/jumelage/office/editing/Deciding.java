package eu.jumelage.office.editing;

import java.util.List;
import java.util.Set;

/** What becomes of a draft that is handed in, approved or sent back. */
public sealed interface Deciding {

    Draft draft();

    record Done(Draft draft) implements Deciding {}

    /** The form says something that cannot be. */
    record Refused(Draft draft, List<Problem> problems) implements Deciding {}

    /** Nobody approves their own change. */
    record OwnChange(Draft draft) implements Deciding {}

    /** The record was changed otherwise since, in the same fields. */
    record Collides(Draft draft, Set<String> fields) implements Deciding {}

    /** It was published, discarded or sent back meanwhile, or changed since it was looked at. */
    record Overtaken(Draft draft) implements Deciding {}
}
