package eu.jumelage.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample's files as they are written, and every text in them. */
final class Wordings {

    /** A text where it stands: {@code activities.yaml two-tables/title}. */
    record Wording(String where, Map<String, String> in) {}

    private Wordings() {}

    static Map<String, JsonNode> files() {
        try (Stream<Path> paths = Files.list(Path.of("src/main/resources/sample"))) {
            var files = new LinkedHashMap<String, JsonNode>();
            paths.sorted().forEach(path -> files.put(path.getFileName().toString(), new YAMLMapper().readTree(path)));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode file(String name) {
        return Objects.requireNonNull(files().get(name), name);
    }

    static List<Wording> all() {
        var found = new ArrayList<Wording>();
        files().forEach((name, file) -> collect(name, file, found));
        return found;
    }

    private static void collect(String where, JsonNode node, List<Wording> found) {
        if (isText(node)) {
            var in = new LinkedHashMap<String, String>();
            node.properties()
                    .forEach(wording -> in.put(
                            wording.getKey(), wording.getValue().asString().strip()));
            found.add(new Wording(where, in));
        } else if (node.isObject()) {
            node.properties().forEach(part -> collect(where + "/" + part.getKey(), part.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(part -> collect(where + " " + part.path("key").asString(""), part, found));
        }
    }

    /** An object whose names are languages. */
    private static boolean isText(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.propertyNames().stream().allMatch(name -> name.matches("[a-z]{2}"))
                && Stream.of("de", "fr", "nl", "en").anyMatch(node::has);
    }
}
