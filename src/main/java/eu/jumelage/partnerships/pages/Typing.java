package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a form with what a record says. */
final class Typing {

    private final Map<String, String> typed = new HashMap<>();

    Entries entries() {
        return Entries.of(typed);
    }

    void put(String key, @Nullable Object value) {
        if (value != null) {
            typed.put(key, value.toString());
        }
    }

    void put(String key, Enum<?> value) {
        typed.put(key, value.name().toLowerCase(Locale.ROOT));
    }

    void tick(String key, boolean ticked) {
        if (ticked) {
            typed.put(key, "on");
        }
    }

    void text(String key, @Nullable Text text) {
        add(Reading.typed(key, text));
    }

    void add(Entries entries) {
        typed.putAll(entries.typed());
    }
}
