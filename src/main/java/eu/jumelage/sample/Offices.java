package eu.jumelage.sample;

import eu.jumelage.web.Text;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The offices that people held when they took part. */
final class Offices {

    /** An office as its file names it. */
    record Held(String key, Text name) {}

    private final Map<String, Held> held =
            Files.list("offices", Held.class).stream().collect(Collectors.toMap(Held::key, Function.identity()));

    @Nullable
    Text name(@Nullable String key) {
        if (key == null) {
            return null;
        }
        Held found = held.get(key);
        if (found == null) {
            throw new IllegalStateException("No office " + key);
        }
        return found.name();
    }
}
