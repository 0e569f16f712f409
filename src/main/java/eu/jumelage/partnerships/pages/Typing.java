package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Words;
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

    /** What a text in a form says to a reader, or in its source; or else what kind of record it is of. */
    static String title(Entries entries, String key, Language reader, String kind) {
        String own = entries.get(key + "." + reader);
        String source = entries.get(key + "." + entries.get(key + ".source"));
        return shortened(own.isEmpty() ? source : own, reader, kind);
    }

    /** The same of one line. */
    static String shortened(String typed, Language reader, String kind) {
        if (typed.isEmpty()) {
            return Words.in(reader).say(kind);
        }
        int longest = RegisterReading.LONGEST_TITLE;
        return typed.length() > longest ? typed.substring(0, longest) : typed;
    }
}
