package eu.jumelage.office;

/** What a member of the office may do; one person can have several roles. */
public enum Role {
    /** Reads everything that the office keeps. */
    READER,
    /** Writes drafts and hands them in. */
    EDITOR,
    /** Approves and publishes what others handed in. */
    PUBLISHER,
    /** Keeps accounts and settings, and touches no content. */
    ADMINISTRATOR
}
