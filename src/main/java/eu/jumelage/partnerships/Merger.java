package eu.jumelage.partnerships;

import java.time.LocalDate;

/** What becomes of a city that is merged into another. */
public sealed interface Merger {
    /** Its successor stands in its place. */
    record Merged(City city) implements Merger {}

    /** It has a successor already. */
    record AlreadyMerged(City.Succession before) implements Merger {}

    /** The successor is the city itself, or has been merged itself. */
    record NoSuccessor(City city) implements Merger {}

    /** Its day has not come. */
    record InTheFuture(LocalDate today) implements Merger {}

    /** A merger is by a decision. */
    record WithoutDecision() implements Merger {}
}
