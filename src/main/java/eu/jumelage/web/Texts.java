package eu.jumelage.web;

import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Texts as they stand in a jsonb column (see {@link Text}); read and written token by token, so that no property is
 * guessed from a class. A parameter is bound as {@code :title::jsonb}.
 */
public final class Texts {

    private static final JsonFactory JSON = new JsonFactory();

    private Texts() {}

    /** The text of a column that always has one. */
    public static Text column(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    /** The text of a column that may be empty. */
    public static @Nullable Text columnOrNull(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : read(json);
    }

    /** For a column that may be empty. */
    public static @Nullable String writeOrNull(@Nullable Text text) {
        return text == null ? null : write(text);
    }

    /** The text as JSON, its languages in alphabetical order. */
    public static String write(Text text) {
        var out = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("source", text.source().tag());
            json.writeNumberProperty("version", text.version());
            json.writeObjectPropertyStart("in");
            text.in().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(wording -> {
                json.writeObjectPropertyStart(wording.getKey().tag());
                json.writeStringProperty("is", wording.getValue().is());
                json.writeNumberProperty("of", wording.getValue().of());
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** @throws IllegalArgumentException for JSON that is no text */
    public static Text read(String written) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
            String source = "";
            int version = 0;
            Map<Language, Text.Wording> in = Map.of();
            expect(json.nextToken(), JsonToken.START_OBJECT, written);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "source" -> source = json.getString();
                    case "version" -> version = json.getIntValue();
                    case "in" -> in = wordings(json, written);
                    default -> throw new IllegalArgumentException("No text: " + written);
                }
            }
            return new Text(new Language(source), version, in);
        }
    }

    private static Map<Language, Text.Wording> wordings(JsonParser json, String written) {
        var in = new HashMap<Language, Text.Wording>();
        expect(json.currentToken(), JsonToken.START_OBJECT, written);
        for (String language = json.nextName(); language != null; language = json.nextName()) {
            expect(json.nextToken(), JsonToken.START_OBJECT, written);
            in.put(new Language(language), wording(json, written));
        }
        return in;
    }

    private static Text.Wording wording(JsonParser json, String written) {
        String is = "";
        int of = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "is" -> is = json.getString();
                case "of" -> of = json.getIntValue();
                default -> throw new IllegalArgumentException("No text: " + written);
            }
        }
        return new Text.Wording(is, of);
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected, String written) {
        if (found != expected) {
            throw new IllegalArgumentException("No text: " + written);
        }
    }
}
