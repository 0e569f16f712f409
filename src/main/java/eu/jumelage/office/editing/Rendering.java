package eu.jumelage.office.editing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of what a translator typed. */
public sealed interface Rendering {

    /** @param draft in which it stands; null if nothing was changed */
    record Kept(Sheet sheet, @Nullable Draft draft) implements Rendering {}

    /** A source says something else than the translator saw: nothing was stored. */
    record SourceChanged(Sheet sheet) implements Rendering {}

    /**
     * Somebody else translated the same since, otherwise: nothing was overwritten.
     *
     * @param together what both typed, with this translator's own words where they differ
     */
    record Collides(Sheet sheet, Entries together, Set<String> fields) implements Rendering {}

    /** There is no such record any more. */
    record Gone() implements Rendering {}
}
