package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.util.regex.Pattern;

/**
 * A field of cooperation, such as urban development or youth.
 *
 * @param key small letters and hyphens: "urban-development"
 */
public record Field(String key, Text name) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Field {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a field: " + key);
        }
    }
}
