package eu.jumelage.media;

/** The answer to the wish that a document be taken off its record. */
public sealed interface Detaching {

    record Detached(DetachedDocument document) implements Detaching {}

    record NoReason() implements Detaching {}

    record Unknown() implements Detaching {}
}
