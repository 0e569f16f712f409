package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a query gathered in a json column. */
record Json(JsonNode node) {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Json of(@Nullable String column) {
        return new Json(column == null ? MAPPER.nullNode() : MAPPER.readTree(column));
    }

    static @Nullable Text column(@Nullable String column) {
        return column == null ? null : Texts.read(column);
    }

    <T> List<T> list(Function<Json, T> element) {
        var all = new ArrayList<T>(node.size());
        for (JsonNode one : node) {
            all.add(element.apply(new Json(one)));
        }
        return List.copyOf(all);
    }

    <T> List<T> list(String name, Function<Json, T> element) {
        return has(name) ? new Json(node.get(name)).list(element) : List.of();
    }

    <T> Map<String, T> map(Function<Json, T> value) {
        var all = new HashMap<String, T>();
        node.properties().forEach(each -> all.put(each.getKey(), value.apply(new Json(each.getValue()))));
        return Map.copyOf(all);
    }

    Map<String, String> strings() {
        return map(each -> each.node().asString());
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    boolean isNull() {
        return node.isNull();
    }

    String string(String name) {
        return node.get(name).asString();
    }

    @Nullable
    String stringOrNull(String name) {
        return has(name) ? string(name) : null;
    }

    @Nullable
    Integer integerOrNull(String name) {
        return has(name) ? Integer.valueOf(node.get(name).intValue()) : null;
    }

    @Nullable
    Double doubleOrNull(String name) {
        return has(name) ? Double.valueOf(node.get(name).doubleValue()) : null;
    }

    @Nullable
    PartialDate dateOrNull(String name) {
        return has(name) ? PartialDate.parse(string(name)) : null;
    }

    /** A timestamptz; infinity is later than any. */
    Instant instant(String name) {
        String at = string(name);
        OffsetDateTime parsed = switch (at) {
            case "infinity" -> OffsetDateTime.MAX;
            case "-infinity" -> OffsetDateTime.MIN;
            default -> OffsetDateTime.parse(at);
        };
        return parsed.toInstant();
    }

    @Nullable
    Instant instantOrNull(String name) {
        return has(name) ? instant(name) : null;
    }

    UUID uuid(String name) {
        return UUID.fromString(string(name));
    }

    Text text(String name) {
        return text(node.get(name));
    }

    @Nullable
    Text textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    @Nullable
    Json jsonOrNull(String name) {
        return has(name) ? new Json(node.get(name)) : null;
    }

    private static Text text(JsonNode node) {
        var in = new HashMap<Language, Text.Wording>();
        for (var each : node.get("in").properties()) {
            JsonNode wording = each.getValue();
            in.put(
                    new Language(each.getKey()),
                    new Text.Wording(
                            wording.get("is").asString(), wording.get("of").intValue()));
        }
        return new Text(
                new Language(node.get("source").asString()), node.get("version").intValue(), in);
    }
}
