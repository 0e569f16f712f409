package eu.jumelage.partnerships;

import eu.jumelage.web.Text;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A field of cooperation, such as urban development or youth.
 *
 * @param id under which the office edits it
 * @param key small letters and hyphens: "urban-development"
 */
public record Field(UUID id, String key, Text name) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** One whose id follows from its key. */
    public Field(String key, Text name) {
        this(UUID.nameUUIDFromBytes(("field:" + key).getBytes(StandardCharsets.UTF_8)), key, name);
    }

    public Field {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a field: " + key);
        }
    }
}
