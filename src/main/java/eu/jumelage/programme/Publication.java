package eu.jumelage.programme;

/**
 * Whether the public may know of it: nothing leaves the office before it is published, and what is withdrawn says so.
 */
public enum Publication implements Keyed {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
