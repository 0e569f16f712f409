package eu.jumelage.participation;

import eu.jumelage.programme.Keyed;

/** How far somebody has come with signing up. */
public enum State implements Keyed {
    /** Asked for, until the address is confirmed. */
    REQUESTED,
    CONFIRMED,
    WAITING,
    CANCELLED,
    /** The address was not confirmed in time. */
    EXPIRED;

    public boolean isOpen() {
        return this == REQUESTED || this == CONFIRMED || this == WAITING;
    }
}
