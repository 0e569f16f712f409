package eu.jumelage.programme;

import java.time.Instant;
import java.util.List;

/** The answer to the wish to take a crisis step back. */
public sealed interface Undone {

    /** @param left those that somebody has changed since: they stay as they are */
    record Done(int activities, List<Activity> left) implements Undone {}

    record TooLate(Instant until) implements Undone {}

    record UndoneBefore() implements Undone {}

    /** Somebody has changed every single one since. */
    record NothingLeft(List<Activity> left) implements Undone {}
}
