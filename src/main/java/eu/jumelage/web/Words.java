package eu.jumelage.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface in one language, from {@code messages/text_<tag>.properties}; ICU message format, so that
 * plurals and numbers follow the language.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
        this.patterns = read(language);
    }

    /** @throws IllegalArgumentException for a language that the program does not speak */
    public static Words in(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    /** @throws IllegalArgumentException for a key that nobody wrote down: a slip of ours, found by TextsTest */
    public String say(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return pattern;
    }

    public String say(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(say(k), language.icu()));
        return ((MessageFormat) format.clone()).format(arguments); // a format is not safe for threads
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    public Map<String, String> all() {
        return patterns;
    }

    private static Map<String, String> read(Language language) {
        String name = "/messages/text_" + language.tag() + ".properties";
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("The program has no words in " + language);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var patterns = new HashMap<String, String>();
            properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            return Map.copyOf(patterns);
        } catch (IOException broken) {
            throw new IllegalStateException("Cannot read " + name, broken);
        }
    }
}
