package eu.jumelage.media;

/** Whether the public sees a picture by the records that show it. */
public enum Publicity {
    NEVER,
    /** By a record that was public and is withdrawn. */
    ENDED,
    NOW;

    /** By any of several records. */
    Publicity or(Publicity other) {
        return compareTo(other) > 0 ? this : other;
    }
}
