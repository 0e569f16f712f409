package eu.jumelage.office.editing;

import java.util.Set;

/** What becomes of what an editor typed. */
public sealed interface Saving {

    record Saved(Draft draft) implements Saving {}

    /**
     * Somebody else saved since: nothing was overwritten.
     *
     * @param now the draft as the other one left it
     * @param together what both typed, with this editor's own words where they collide
     * @param colliding the fields in which both typed something else
     */
    record Meanwhile(Draft now, Entries together, Set<String> colliding) implements Saving {}

    /** It was published or discarded meanwhile. */
    record Closed(Draft draft) implements Saving {}
}
