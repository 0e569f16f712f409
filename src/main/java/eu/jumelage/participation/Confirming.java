package eu.jumelage.participation;

/** What became of a confirmation by personal link; doing it twice is the same as doing it once. */
public sealed interface Confirming {

    record Confirmed(Registration registration) implements Confirming {}

    /** No seat is free: the person stands in line. */
    record Waits(Registration registration) implements Confirming {}

    /** The request had lapsed, and what it held is gone. */
    record Lapsed() implements Confirming {}

    record WasCancelled() implements Confirming {}

    record NotOpen(Openness why) implements Confirming {}

    record Unknown() implements Confirming {}
}
