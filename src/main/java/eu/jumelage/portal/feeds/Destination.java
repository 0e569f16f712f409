package eu.jumelage.portal.feeds;

/** Where an address leads, if anywhere. */
sealed interface Destination<T> {

    record Found<T>(T thing) implements Destination<T> {}

    /** It has another slug now. */
    record Moved<T>(String slug) implements Destination<T> {}
}
