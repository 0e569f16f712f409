package eu.jumelage.sample;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that describe the example city; a word in them that nothing reads stops the load. */
final class Files {

    /** What is not written is an empty list. */
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(Text.class, new Texts())
                    .addDeserializer(Language.class, new Languages()))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, lists -> lists.setNullHandling(EMPTY))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(EMPTY))
            .build();

    private Files() {}

    /** The things listed in {@code sample/<name>.yaml}, in their order. */
    static <T> List<T> list(String name, Class<T> of) {
        return read(name, in -> YAML.readerForListOf(of).readValue(in));
    }

    /** The one thing described in {@code sample/<name>.yaml}. */
    static <T> T one(String name, Class<T> of) {
        return read(name, in -> YAML.readValue(in, of));
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Files.class.getResourceAsStream("/sample/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The file sample/" + name + ".yaml is missing");
            }
            return reading.of(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading<T> {
        T of(InputStream in) throws IOException;
    }

    /** A text is written as one string per language; German is the source, or else the first. */
    private static final class Texts extends StdDeserializer<Text> {

        Texts() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser in, DeserializationContext context) {
            Map<String, String> written = in.readValueAs(new TypeReference<LinkedHashMap<String, String>>() {});
            var strings = new LinkedHashMap<Language, String>();
            written.forEach((language, string) -> strings.put(new Language(language), string.strip()));
            Language first = strings.keySet().iterator().next();
            return Text.of(strings.containsKey(Language.GERMAN) ? Language.GERMAN : first, strings);
        }
    }

    /** A language is written by its tag. */
    private static final class Languages extends StdDeserializer<Language> {

        Languages() {
            super(Language.class);
        }

        @Override
        public Language deserialize(JsonParser in, DeserializationContext context) {
            return new Language(in.getString());
        }
    }
}
