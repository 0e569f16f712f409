package eu.jumelage.participation;

import eu.jumelage.programme.Audience;
import eu.jumelage.web.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes into the form.
 *
 * @param audience as whom; null where it makes no difference
 * @param size with the person who writes
 * @param companions what the others are called, as far as that was asked and said
 * @param answers to the office's own questions, by their ids; several where several can be chosen
 * @param country ISO 3166-1 alpha-2; null where it was not asked
 */
public record Entry(
        @Nullable Audience audience,
        String name,
        String email,
        Language language,
        int size,
        List<String> companions,
        Map<UUID, List<String>> answers,
        Optionals more) {

    /** What a form asks for only where the office wants it. */
    public record Optionals(
            @Nullable String organisation,
            @Nullable String country,
            @Nullable AgeBand ageBand,
            @Nullable Gender gender,
            @Nullable String accessNeeds,
            @Nullable String question) {
        public static final Optionals NONE = new Optionals(null, null, null, null, null, null);
    }

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 254;
    public static final int LONGEST_NEEDS = 2000;

    public Entry {
        companions = List.copyOf(companions);
        answers = Map.copyOf(answers);
    }

    /** Somebody alone, where nothing else is asked. */
    public static Entry of(String name, String email, Language language) {
        return new Entry(null, name, email, language, 1, List.of(), Map.of(), Optionals.NONE);
    }

    public Entry as(Audience other) {
        return new Entry(other, name, email, language, size, companions, answers, more);
    }

    public Entry with(int other) {
        return new Entry(audience, name, email, language, other, companions, answers, more);
    }

    public Entry with(Optionals others) {
        return new Entry(audience, name, email, language, size, companions, answers, others);
    }

    public Entry answering(Map<UUID, List<String>> others) {
        return new Entry(audience, name, email, language, size, companions, others, more);
    }

    /** Without what no reader sees and no database keeps, and without blanks around. */
    Entry cleaned() {
        return new Entry(
                audience,
                line(name),
                line(email),
                language,
                size,
                companions.stream()
                        .map(Entry::line)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                answered(),
                new Optionals(
                        orNull(more.organisation()),
                        orNull(more.country()),
                        more.ageBand(),
                        more.gender(),
                        orNull(more.accessNeeds()),
                        orNull(more.question())));
    }

    /** The same for the person who signed up with that: address and audience stay. */
    Entry of(Entry before) {
        return new Entry(before.audience, name, before.email, language, size, companions, answers, more);
    }

    private Map<UUID, List<String>> answered() {
        var said = new HashMap<UUID, List<String>>();
        answers.forEach((question, answer) -> {
            List<String> strings = answer.stream()
                    .map(Entry::lines)
                    .filter(each -> !each.isEmpty())
                    .toList();
            if (!strings.isEmpty()) {
                said.put(question, strings);
            }
        });
        return said;
    }

    private static @Nullable String orNull(@Nullable String written) {
        String said = written == null ? "" : lines(written);
        return said.isEmpty() ? null : said;
    }

    private static String line(String written) {
        return lines(written).replaceAll("\\s+", " ");
    }

    private static String lines(String written) {
        return written.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }
}
