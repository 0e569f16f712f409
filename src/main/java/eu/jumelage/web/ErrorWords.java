package eu.jumelage.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words for what went wrong; English where a language has none. */
record ErrorWords(Properties words) {

    private static final Map<Language, ErrorWords> ALL = new ConcurrentHashMap<>(); // the installation's few

    static ErrorWords in(Language language) {
        return ALL.computeIfAbsent(language, ErrorWords::read);
    }

    String title(int status) {
        return word(status, "title");
    }

    String text(int status) {
        return word(status, "text");
    }

    String home() {
        return words.getProperty("error.home", "");
    }

    String reference() {
        return words.getProperty("error.reference", "");
    }

    /** A status without words of its own speaks with those of its family. */
    private String word(int status, String what) {
        String family = "error." + (status < 500 ? "400" : "500") + "." + what;
        return words.getProperty("error." + status + "." + what, words.getProperty(family, ""));
    }

    private static ErrorWords read(Language language) {
        String file = "/messages/text_" + language.tag() + ".properties";
        try (var in = ErrorWords.class.getResourceAsStream(file)) {
            if (in == null) {
                return read(Language.ENGLISH);
            }
            var words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return new ErrorWords(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
