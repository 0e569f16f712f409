package eu.jumelage.programme;

import java.util.List;

/** The answer to a crisis step that somebody approves. */
public sealed interface Taken {

    record Done(CrisisStep step) implements Taken {}

    /** Nothing of what was chosen can be done; nothing has changed. */
    record NothingPossible() implements Taken {}

    /** These are not as they were when the list was looked at; nothing has changed. */
    record Meanwhile(List<Activity> others) implements Taken {}
}
