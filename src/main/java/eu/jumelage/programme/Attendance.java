package eu.jumelage.programme;

/** How one takes part. */
public enum Attendance implements Keyed {
    ON_SITE,
    ONLINE,
    MIXED
}
