package eu.jumelage.portal.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.AgeBand;
import eu.jumelage.participation.Entry;
import eu.jumelage.participation.Gender;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form, right or wrong, so that it comes back as it was. */
public record TypedEntry(Map<String, List<String>> values) {

    public TypedEntry {
        values = Map.copyOf(values);
    }

    /** An empty form; who reads in a language most likely wants to be written to in it. */
    static TypedEntry empty(Language reader) {
        return new TypedEntry(Map.of("language", List.of(reader.tag()), "size", List.of("1")));
    }

    static TypedEntry of(Entry entry) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("name", List.of(entry.name()));
        values.put("language", List.of(entry.language().tag()));
        values.put("size", List.of(String.valueOf(entry.size())));
        values.put("companions", List.of(String.join("\n", entry.companions())));
        put(values, "organisation", entry.more().organisation());
        put(values, "country", entry.more().country());
        put(values, "access", entry.more().accessNeeds());
        put(values, "question", entry.more().question());
        AgeBand age = entry.more().ageBand();
        put(values, "age", age == null ? null : age.key());
        Gender gender = entry.more().gender();
        put(values, "gender", gender == null ? null : gender.key());
        entry.answers().forEach((question, answer) -> values.put("q-" + question, answer));
        return new TypedEntry(values);
    }

    private static void put(Map<String, List<String>> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, List.of(value));
        }
    }

    public String first(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    Entry entry(Admission admission, Language reader) {
        var answers = new HashMap<UUID, List<String>>();
        admission
                .questions()
                .forEach(question -> answers.put(
                        question.id(),
                        values.getOrDefault("q-" + question.id(), List.of()).stream()
                                .filter(each -> !each.isBlank())
                                .toList()));
        return new Entry(
                audience(),
                first("name"),
                first("email"),
                language(reader),
                size(),
                admission.groups().named() ? lines(first("companions")) : List.of(),
                answers,
                new Entry.Optionals(
                        first("organisation"),
                        first("country").isBlank() ? null : first("country"),
                        key(AgeBand.class, first("age")),
                        key(Gender.class, first("gender")),
                        first("access"),
                        first("question")));
    }

    /** As whom somebody wants to sign up; null where nothing is chosen. */
    @Nullable
    Audience audience() {
        return key(Audience.class, first("audience"));
    }

    private Language language(Language reader) {
        try {
            return first("language").isEmpty() ? reader : new Language(first("language"));
        } catch (IllegalArgumentException none) {
            return reader;
        }
    }

    /** 0 for what is no number: no group has that size. */
    private int size() {
        String typed = first("size").strip();
        return typed.isEmpty() ? 1 : typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static <E extends Enum<E> & Keyed> @Nullable E key(Class<E> all, String typed) {
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> each.key().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
