package eu.jumelage.partnerships.pages;

import eu.jumelage.office.editing.Editable.Applied;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Reading;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.partnerships.Period;
import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a form of the register: what {@link Reading} reads, within bounds, and the register's own values. */
final class RegisterReading {

    /** In characters, of what stands in one line on the public pages. */
    static final int LONGEST_TITLE = 500;

    /** In characters, of everything else that people write. */
    static final int LONGEST_PROSE = 50_000;

    private final Reading reading;
    private final Entries entries;

    RegisterReading(Entries entries, List<Language> languages) {
        this.reading = new Reading(entries, languages);
        this.entries = entries;
    }

    Entries entries() {
        return entries;
    }

    void wrong(String field, String words, Object... arguments) {
        reading.wrong(field, words, arguments);
    }

    boolean isRight() {
        return reading.problems().isEmpty();
    }

    Applied refused() {
        return new Applied.Refused(reading.problems());
    }

    String required(String key) {
        return reading.required(key);
    }

    @Nullable
    String line(String key) {
        return reading.line(key).orElse(null);
    }

    @Nullable
    String address(String key) {
        return reading.address(key);
    }

    boolean ticked(String key) {
        return reading.ticked(key);
    }

    @Nullable
    LocalDate day(String key) {
        return reading.day(key).orElse(null);
    }

    @Nullable
    PartialDate date(String key) {
        return value(key, "problem.partial", PartialDate::parse).orElse(null);
    }

    <T> Optional<T> value(String key, String words, Function<String, T> parser) {
        return reading.value(key, words, parser);
    }

    /** The same, where something has to be typed. */
    <T> Optional<T> needed(String key, String words, Function<String, T> parser) {
        if (!entries.has(key)) {
            wrong(key, "problem.missing");
        }
        return value(key, words, parser);
    }

    <E extends Enum<E>> E constant(Class<E> type, String key, E otherwise) {
        return needed(key, "problem.reference", typed -> Enum.valueOf(type, typed.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    /** One of those that there are; empty where nothing is chosen. */
    Optional<UUID> reference(String key, Set<UUID> known) {
        Optional<UUID> chosen = reading.reference(key);
        if (chosen.isPresent() && !known.contains(chosen.get())) {
            wrong(key, "problem.reference");
            return Optional.empty();
        }
        return chosen;
    }

    Optional<UUID> requiredReference(String key, Set<UUID> known) {
        if (!entries.has(key)) {
            wrong(key, "problem.missing");
        }
        return reference(key, known);
    }

    /** Their tags with commas between. */
    List<Language> languages(String key) {
        return value(key, "problem.languages", RegisterReading::languagesOf).orElse(List.of());
    }

    static List<Language> languagesOf(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> new Language(tag.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** From "since" until "until" in that row; always, where it ends before it begins. */
    Period period(String row) {
        LocalDate since = day(row + ".since");
        LocalDate until = day(row + ".until");
        if (since != null && until != null && !until.isAfter(since)) {
            wrong(row + ".until", "problem.ends-before");
            return Period.ALWAYS;
        }
        return new Period(since, until);
    }

    Text requiredTitle(String key, @Nullable Text before) {
        return bounded(key, reading.requiredText(key, before), LONGEST_TITLE);
    }

    @Nullable
    Text title(String key, @Nullable Text before) {
        Text text = reading.text(key, before);
        return text == null ? null : bounded(key, text, LONGEST_TITLE);
    }

    @Nullable
    Text prose(String key, @Nullable Text before) {
        Text text = reading.text(key, before);
        return text == null ? null : bounded(key, text, LONGEST_PROSE);
    }

    Text requiredProse(String key, @Nullable Text before) {
        return bounded(key, reading.requiredText(key, before), LONGEST_PROSE);
    }

    /** For the office's own eyes. */
    @Nullable
    String note(String key) {
        String typed = reading.prose(key);
        if (typed != null && typed.length() > LONGEST_PROSE) {
            wrong(key, "problem.too-long", LONGEST_PROSE);
        }
        return typed;
    }

    private Text bounded(String key, Text text, int longest) {
        text.in().forEach((language, wording) -> {
            if (wording.is().length() > longest) {
                wrong(key + "." + language, "problem.too-long", longest);
            }
        });
        return text;
    }

    /** The rows of a group in which something was typed or chosen. */
    List<String> rows(String group) {
        return entries.rows(group).stream().filter(this::isFilled).toList();
    }

    private boolean isFilled(String row) {
        return entries.typed().tailMap(row + ".").keySet().stream()
                .takeWhile(key -> key.startsWith(row + "."))
                .anyMatch(key -> !key.endsWith(".row") && !key.endsWith(".source") && !key.endsWith(".property"));
    }

    /** What stood in this row when the form was drawn; null for a new row. */
    static <T> @Nullable T kept(List<T> before, String row) {
        int number = Integer.parseInt(row.substring(row.lastIndexOf('.') + 1));
        return number < before.size() ? before.get(number) : null;
    }
}
