package eu.jumelage.programme;

/** What becomes of something that a member saves who had looked at it before. */
public sealed interface Keeping<T> {

    /** It is as was wished. */
    record Kept<T>(T now) implements Keeping<T> {}

    /** Somebody else changed it meanwhile. */
    record ChangedBefore<T>(T theirs) implements Keeping<T> {}

    /** It is not there any more. */
    record Gone<T>() implements Keeping<T> {}
}
