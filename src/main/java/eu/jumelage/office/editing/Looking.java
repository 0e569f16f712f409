package eu.jumelage.office.editing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list of records, as it stands in the address.
 *
 * @param search letters; empty for all
 * @param order one of the kind's own; empty for the first of them
 * @param narrowed values chosen in the kind's filters, by their keys; absent is any
 * @param after the key of the page before; empty for the first page
 */
public record Looking(String search, String order, Map<String, String> narrowed, String after) {

    public Looking {
        narrowed = Map.copyOf(narrowed);
    }

    /** Null where any will do. */
    public @Nullable String chosen(String filter) {
        String value = narrowed.getOrDefault(filter, "");
        return value.isEmpty() ? null : value;
    }

    public boolean isAnything() {
        return search.isEmpty() && narrowed.isEmpty();
    }
}
