package eu.jumelage.media;

/** The answer to the wish that a picture be nowhere any more. */
public sealed interface Withdrawing {

    record Withdrawn(Picture picture) implements Withdrawing {}

    /** Whoever takes a picture back says why. */
    record NoReason() implements Withdrawing {}

    /** It was before; then and for that reason it remains. */
    record Already(Picture picture) implements Withdrawing {}

    record Unknown() implements Withdrawing {}
}
