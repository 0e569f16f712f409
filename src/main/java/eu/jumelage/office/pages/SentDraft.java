package eu.jumelage.office.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form of a draft as a browser sends it.
 *
 * @param wish what is to become of it: "save", "hand-in", "add:run.1"
 * @param revision that the editor saw; -1 where it says none
 * @param typed its fields
 */
record SentDraft(String wish, int revision, Entries typed, Map<String, String> sent) {

    private static final String WISHES = "save|preview|hand-in|discard|(add|remove|take|find):[A-Za-z0-9.:#-]{1,200}";

    /** Empty for what none of our pages sends: a wish that nobody knows, or none of the form's fields. */
    static Optional<SentDraft> of(Map<String, String> sent, List<Field> form) {
        String wish = sent.getOrDefault("_do", "save");
        return wish.matches(WISHES) && sent.keySet().stream().anyMatch(key -> isOf(form, key))
                ? Optional.of(new SentDraft(wish, revision(sent), typed(sent, wish), sent))
                : Optional.empty();
    }

    static int revision(Map<String, String> sent) {
        String revision = sent.getOrDefault("_revision", "");
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    /** Where the form is shown after what was pressed: at the row that came or went, with what was looked for. */
    String anchor() {
        if (wish.startsWith("find:")) {
            String field = wish.substring("find:".length());
            String name = Field.Picture.wanted(field);
            return "?" + encode(name) + "=" + encode(sent.getOrDefault(name, "")) + "#f-" + encode(field);
        }
        return wish.matches("(add|remove|take):.*")
                ? "#f-" + wish.replaceFirst("^[a-z]+:", "").replaceFirst("(\\.\\d+|:#.*)$", "")
                : "";
    }

    private static boolean isOf(List<Field> form, String key) {
        return form.stream().anyMatch(field -> key.equals(field.key()) || key.startsWith(field.key() + "."));
    }

    private static Entries typed(Map<String, String> sent, String wish) {
        var fields = new TreeMap<>(sent);
        fields.keySet().removeIf(key -> key.startsWith("_"));
        Entries entries = new Entries(fields);
        if (wish.startsWith("remove:")) {
            return entries.without(wish.substring("remove:".length()));
        }
        if (wish.matches("take:[a-z-]+:#[0-9a-f]{6}")) { // the colour that was proposed
            String[] parts = wish.split(":");
            return entries.with(parts[1], parts[2]);
        }
        return wish.matches("add:[a-z.0-9-]+") ? entries.with(wish.substring("add:".length()) + ".row", "on") : entries;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
