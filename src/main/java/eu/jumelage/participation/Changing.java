package eu.jumelage.participation;

import java.util.List;

/** What became of a change that somebody made to their own registration. */
public sealed interface Changing {

    record Changed(Registration registration) implements Changing {}

    record Wrong(List<Fault> faults) implements Changing {}

    /** More people than there are seats; everything stays as it was. */
    record NoSeats(int left) implements Changing {}

    /** Cancelled or lapsed, or the activity has begun. */
    record TooLate() implements Changing {}

    record Unknown() implements Changing {}
}
