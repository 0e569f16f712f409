package eu.jumelage.programme;

import eu.jumelage.web.Text;
import java.util.regex.Pattern;

/**
 * What sort of activity it is, such as a concert.
 *
 * @param key small letters and hyphens: "youth-exchange"
 */
public record Kind(String key, Text name) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Kind {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a kind: " + key);
        }
    }
}
