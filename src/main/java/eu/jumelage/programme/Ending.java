package eu.jumelage.programme;

import java.util.List;

/** The answer to the wish to end a series. */
public sealed interface Ending {

    /** What becomes of an edition that was already announced. */
    enum Fate {
        KEEP,
        CANCEL
    }

    record Ended(Series series) implements Ending {}

    /** Nothing has ended yet: these editions are still to come, and for each it must be said what becomes of it. */
    record AsksAbout(List<Activity> editions) implements Ending {}

    record HasEndedBefore() implements Ending {}
}
