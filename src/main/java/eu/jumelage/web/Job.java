package eu.jumelage.web;

import java.time.Duration;

/** Something the program does by itself, again and again; of several nodes one at a time, see {@link Jobs}. */
public interface Job {

    /** Stays the same for ever: the database knows it by this. */
    String name();

    /** How long after its end it begins anew; also right after a start, where that long has passed. */
    Duration every();

    /** Finds what is due and does it; what it could not do, it finds again the next time. */
    void work();
}
