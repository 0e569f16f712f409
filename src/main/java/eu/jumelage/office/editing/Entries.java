package eu.jumelage.office.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a form, field by field, as somebody typed it: right or wrong, it is kept. Blank and absent are the
 * same. Rows of a group are numbered: "run.0.place".
 */
public record Entries(SortedMap<String, String> typed) {

    public static final Entries NONE = new Entries(new TreeMap<>());

    /** In characters, of one field: what is longer no draft takes, and the form says so. */
    public static final int LONGEST = 100_000;

    public Entries {
        var kept = new TreeMap<String, String>();
        typed.forEach((key, value) -> {
            String clean = printable(value);
            if (!clean.isBlank()) {
                kept.put(key, clean);
            }
        });
        typed = kept;
    }

    public static Entries of(Map<String, String> typed) {
        return new Entries(new TreeMap<>(typed));
    }

    /** What was typed; empty where nothing was. */
    public String get(String key) {
        return typed.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return typed.containsKey(key);
    }

    public Entries with(String key, String value) {
        var more = new TreeMap<>(typed);
        more.put(key, value);
        return new Entries(more);
    }

    /** Without this field, or all fields of this row. */
    public Entries without(String key) {
        var fewer = new TreeMap<>(typed);
        fewer.keySet().removeIf(each -> each.equals(key) || each.startsWith(key + "."));
        return new Entries(fewer);
    }

    /** The rows of a group by their keys, in their order: "run.0", "run.1". */
    public List<String> rows(String group) {
        var numbers = new TreeSet<Integer>();
        for (String key : typed.tailMap(group + ".").keySet()) {
            if (!key.startsWith(group + ".")) {
                break;
            }
            String rest = key.substring(group.length() + 1);
            String number = rest.substring(0, Math.max(0, rest.indexOf('.')));
            if (number.matches("\\d{1,4}")) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers.stream().map(number -> group + "." + number).toList();
    }

    /** What is chosen among the boxes of a field: the ends of its keys. */
    public List<String> chosen(String field) {
        return typed.keySet().stream()
                .filter(key -> key.startsWith(field + "."))
                .map(key -> key.substring(field.length() + 1))
                .toList();
    }

    /** The fields in which these two differ. */
    public Set<String> differing(Entries other) {
        var keys = new TreeSet<>(typed.keySet());
        keys.addAll(other.typed.keySet());
        keys.removeIf(key -> get(key).equals(other.get(key)));
        return keys;
    }

    /**
     * What was typed on top of what has become of the record meanwhile: a field that its editor left alone is as it is
     * now.
     *
     * @param before what the editor began with
     * @param now what the record has become
     */
    public Entries onto(Entries before, Entries now) {
        var merged = new TreeMap<>(now.typed);
        for (String key : differing(before)) {
            merged.put(key, get(key));
        }
        return new Entries(merged);
    }

    /** Fields that the editor and somebody else have changed, each to something else. */
    public Set<String> colliding(Entries before, Entries now) {
        var keys = differing(before);
        keys.retainAll(now.differing(before));
        keys.retainAll(differing(now));
        return keys;
    }

    public static Entries together(Collection<Entries> parts) {
        var all = new TreeMap<String, String>();
        parts.forEach(part -> all.putAll(part.typed()));
        return new Entries(all);
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(typed);
    }

    public static Entries read(String json) {
        var typed = new TreeMap<String, String>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asString()));
        return new Entries(typed);
    }

    /** The database cannot keep U+0000, and nobody reads the other control characters. */
    private static String printable(String written) {
        return written.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }
}
