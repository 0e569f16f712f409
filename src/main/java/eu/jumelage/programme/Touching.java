package eu.jumelage.programme;

import eu.jumelage.web.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How many people a change of activities would touch, such as those registered: a module that knows implements it as a
 * component. The crisis desk shows a column for each, and whoever approves a change reads who will be told of it.
 */
public interface Touching {

    /** The heading of its column, as a key of the interface's words. */
    String words();

    /** By activity, its parts included; one without an entry touches nobody. */
    Map<UUID, Integer> people(Collection<UUID> activities);

    /** Who hears of it once activities are as they are here, in a sentence; empty where nobody does. */
    Optional<String> told(Collection<Activity> after, Language reader);
}
