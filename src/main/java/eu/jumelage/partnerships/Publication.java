package eu.jumelage.partnerships;

/** Whether the public sees a thing: not yet, now, or no longer. */
public enum Publication {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
