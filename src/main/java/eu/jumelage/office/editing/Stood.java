package eu.jumelage.office.editing;

import java.time.Instant;

/** What the public could read of a record at a moment. */
public sealed interface Stood {

    record Published(Version version) implements Stood {}

    /** What the record said before the first change that was approved here: nobody noted since when. */
    record Unchanged(Entries entries) implements Stood {}

    record Withdrawn(Instant since) implements Stood {}

    record NotYet() implements Stood {}
}
