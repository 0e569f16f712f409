package eu.jumelage.programme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How many people a change of activities would touch, such as those registered: a module that knows implements it as a
 * component, and the crisis desk shows a column for each.
 */
public interface Touching {

    /** The heading of its column, as a key of the interface's words. */
    String words();

    /** By activity; one without an entry touches nobody. */
    Map<UUID, Integer> people(Collection<UUID> activities);
}
