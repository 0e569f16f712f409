package eu.jumelage.programme;

/** The answer to an editor's change of something that was looked at before. */
public enum Change {
    SAVED,
    /** Somebody changed it since: look again, nothing was overwritten. */
    CHANGED_MEANWHILE
}
