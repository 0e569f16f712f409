package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * A sheet that is saved at once, as it came back: what was typed, and what its editor saw before. What another editor
 * saved meanwhile is kept, unless both changed the same.
 */
record Filled(Entries typed, Entries seen) {

    /** The field in which a sheet carries what it showed. */
    static final String SEEN = "_seen";

    static Filled of(Map<String, String> sent) {
        var typed = new TreeMap<>(sent);
        typed.keySet().removeIf(key -> key.startsWith("_"));
        return new Filled(new Entries(typed), read(sent.getOrDefault(SEEN, "")));
    }

    private static Entries read(String json) {
        try {
            return json.isEmpty() ? Entries.NONE : Entries.read(json);
        } catch (JacksonException broken) {
            return Entries.NONE; // somebody's own form: then everything typed counts as changed
        }
    }

    /** The fields that both editors changed, each to something else. */
    Set<String> colliding(Entries now) {
        return typed.colliding(seen, now);
    }

    /** What was typed, on top of what it has become meanwhile. */
    Entries onto(Entries now) {
        return typed.onto(seen, now);
    }
}
