package eu.jumelage.participation.pages;

import eu.jumelage.participation.Admission;
import eu.jumelage.participation.AgeBand;
import eu.jumelage.participation.Entry;
import eu.jumelage.participation.Gender;
import eu.jumelage.participation.Question;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed for somebody who called, read into what they would have written themselves. */
record EntryForm(Admission admission, MultiValueMap<String, String> sent, Language reader) {

    Entry entry() {
        String size = first("size");
        return new Entry(
                chosen(Audience.class, "audience"),
                first("name"),
                first("email"),
                language(),
                size.isBlank() ? 1 : size.strip().matches("\\d{1,5}") ? Integer.parseInt(size.strip()) : -1,
                first("companions").lines().filter(line -> !line.isBlank()).toList(),
                answers(),
                new Entry.Optionals(
                        orNull("organisation"),
                        orNull("country"),
                        chosen(AgeBand.class, "age"),
                        chosen(Gender.class, "gender"),
                        orNull("access"),
                        orNull("question")));
    }

    private Language language() {
        String typed = first("language");
        return List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH).stream()
                .filter(each -> each.tag().equals(typed))
                .findFirst()
                .orElse(reader);
    }

    private HashMap<UUID, List<String>> answers() {
        var answers = new HashMap<UUID, List<String>>();
        for (Question question : admission.questions()) {
            List<String> said = sent.getOrDefault("q-" + question.id(), List.of()).stream()
                    .filter(each -> !each.isBlank())
                    .toList();
            if (!said.isEmpty()) {
                answers.put(question.id(), said);
            }
        }
        return answers;
    }

    String first(String key) {
        String value = sent.getFirst(key);
        return value == null ? "" : value;
    }

    private @Nullable String orNull(String key) {
        return first(key).isBlank() ? null : first(key);
    }

    private <E extends Enum<E> & Keyed> @Nullable E chosen(Class<E> all, String key) {
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> each.key().equals(first(key)))
                .findFirst()
                .orElse(null);
    }
}
