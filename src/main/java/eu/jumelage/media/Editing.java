package eu.jumelage.media;

import java.util.List;

/** The answer to a change of what is said of a picture. */
public sealed interface Editing {

    record Edited(Picture picture) implements Editing {}

    record Incomplete(List<Gap> gaps) implements Editing {}

    /** Somebody changed it since it was looked at: here is what it is now. */
    record ChangedMeanwhile(Picture now) implements Editing {}

    record Withdrawn(Picture picture) implements Editing {}

    record Unknown() implements Editing {}
}
