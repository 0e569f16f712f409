package eu.jumelage.mail;

/** The answer to who wants a message sent again. */
public enum Again {
    WAITS,
    /** A newer one on the same matter waits already; that one says how it is now. */
    NEWER,
    /** Nothing of it is left, or it is not yet its time. */
    NOT_NOW
}
