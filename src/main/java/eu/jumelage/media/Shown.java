package eu.jumelage.media;

/** Whom one recognises on a picture. */
public enum Shown {
    NOBODY,
    PERSONS,
    MINORS
}
