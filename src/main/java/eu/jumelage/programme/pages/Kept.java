package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Problem;
import java.util.List;
import java.util.Set;

/** What became of a sheet that somebody saved. */
sealed interface Kept {

    record Saved() implements Kept {}

    /** Somebody else changed the same fields meanwhile; nothing is saved. */
    record Collides(Entries now, Set<String> fields) implements Kept {}

    record Refused(Entries now, List<Problem> problems) implements Kept {}
}
