package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import eu.jumelage.web.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a form's fields into values, and gathers what is wrong with them. */
public final class Reading {

    /** In characters. */
    public static final int LONGEST_LINE = 500;

    private final Entries entries;
    private final List<Language> languages;
    private final List<Problem> problems = new ArrayList<>();

    /** @param languages of the public pages, the first one for what is written in none of them yet */
    public Reading(Entries entries, List<Language> languages) {
        this.entries = entries;
        this.languages = List.copyOf(languages);
    }

    public Entries entries() {
        return entries;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void wrong(String field, String words, Object... arguments) {
        problems.add(Problem.of(field, words, arguments));
    }

    /** Makes the record what was read, unless anything was wrong with it. */
    public Editable.Applied unlessWrong(Runnable making) {
        if (!problems.isEmpty()) {
            return new Editable.Applied.Refused(problems());
        }
        making.run();
        return new Editable.Applied.Done();
    }

    /** Empty where nothing was typed. */
    public Optional<String> line(String key) {
        return line(key, LONGEST_LINE);
    }

    /** @param most characters that it can have */
    public Optional<String> line(String key, int most) {
        String typed = entries.get(key);
        if (typed.length() > most) {
            wrong(key, "problem.too-long", most);
            return Optional.of(typed.substring(0, most));
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    /** The rows of a group in which anything is typed. */
    public List<String> rows(String group) {
        return entries.rows(group).stream()
                .filter(row -> entries.typed().keySet().stream()
                        .anyMatch(
                                key -> key.startsWith(row + ".") && !key.endsWith(".row") && !key.endsWith(".source")))
                .toList();
    }

    /** Any text for the office's own eyes. */
    public @Nullable String prose(String key) {
        return entries.has(key) ? bounded(key) : null;
    }

    private String bounded(String key) {
        String typed = entries.get(key);
        if (typed.length() > Entries.LONGEST
                && problems.stream().noneMatch(known -> known.field().equals(key))) {
            wrong(key, "problem.too-long", Entries.LONGEST);
        }
        return typed;
    }

    public String required(String key) {
        return required(key, LONGEST_LINE);
    }

    /** @param most characters that it can have */
    public String required(String key, int most) {
        return line(key, most).orElseGet(() -> {
            wrong(key, "problem.missing");
            return "";
        });
    }

    public boolean ticked(String key) {
        return entries.has(key);
    }

    /** An address on the web, with its scheme. */
    public @Nullable String address(String key) {
        String typed = line(key).orElse(null);
        if (typed != null && !typed.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            wrong(key, "problem.address", "https://");
        }
        return typed;
    }

    /** A day of the years that calendars show; one before or after them is a slip. */
    public Optional<LocalDate> day(String key) {
        return value(key, "problem.day", Reading::written, "2027-06-01");
    }

    public Optional<LocalDate> requiredDay(String key) {
        required(key);
        return day(key);
    }

    private static LocalDate written(String typed) {
        LocalDate day = LocalDate.parse(typed);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new DateTimeException(typed);
        }
        return day;
    }

    public Optional<LocalTime> time(String key) {
        return value(key, "problem.time", LocalTime::parse, "19:30");
    }

    public Optional<Integer> number(String key) {
        return value(key, "problem.number", typed -> {
            int number = Integer.parseInt(typed);
            if (number < 0) {
                throw new NumberFormatException(typed);
            }
            return number;
        });
    }

    public Optional<Double> degrees(String key, int most) {
        return value(key, "problem.degrees", typed -> {
            double degrees = Double.parseDouble(typed.replace(',', '.'));
            if (!(Math.abs(degrees) <= most)) {
                throw new NumberFormatException(typed);
            }
            return degrees;
        });
    }

    public Optional<ZoneId> zone(String key) {
        return value(key, "problem.zone", ZoneId::of);
    }

    public Optional<UUID> reference(String key) {
        return value(key, "problem.reference", UUID::fromString);
    }

    /** A value that can be read from one line in only one way; its exceptions are an editor's slip. */
    public <T> Optional<T> value(String key, String words, Function<String, T> parser) {
        return value(key, words, parser, "2027-06-01");
    }

    private <T> Optional<T> value(String key, String words, Function<String, T> parser, String example) {
        return line(key).flatMap(typed -> {
            try {
                return Optional.of(parser.apply(typed));
            } catch (DateTimeException | IllegalArgumentException slip) {
                wrong(key, words, typed, example);
                return Optional.empty();
            }
        });
    }

    public Text requiredText(String key, @Nullable Text before) {
        Text text = text(key, before);
        if (text == null) {
            wrong(key + "." + source(key, null), "problem.missing");
            return Text.of(languages.getFirst(), "?");
        }
        return text;
    }

    /**
     * A text in its languages. What was translated from an earlier source stays stale until somebody changes it or
     * ticks that it still holds ("title.holds.fr").
     *
     * @param before what the record says now
     */
    public @Nullable Text text(String key, @Nullable Text before) {
        Language source = source(key, before);
        String original = bounded(key + "." + source);
        if (original.isEmpty()) {
            languages.stream()
                    .filter(each -> entries.has(key + "." + each))
                    .findFirst()
                    .ifPresent(_ -> wrong(key + "." + source, "problem.no-source"));
            return null;
        }
        Text known = before != null && before.source().equals(source) ? before : null;
        Text text = known == null ? Text.of(source, original) : known.rewritten(original);
        for (Language language : languages) {
            String typed = bounded(key + "." + language);
            if (!language.equals(source)) {
                text = translated(text, known, language, typed, key);
            }
        }
        return text;
    }

    private Text translated(Text text, @Nullable Text before, Language language, String typed, String key) {
        if (typed.isEmpty()) {
            return text.without(language);
        }
        boolean asBefore = before != null
                && before.speaks(language)
                && before.string(language).equals(typed)
                && !ticked(key + ".holds." + language);
        return asBefore ? text : text.translated(language, typed);
    }

    private Language source(String key, @Nullable Text before) {
        if (before != null) {
            return before.source();
        }
        return languages.stream()
                .filter(each -> each.tag().equals(entries.get(key + ".source")))
                .findFirst()
                .or(() -> languages.stream()
                        .filter(each -> entries.has(key + "." + each))
                        .findFirst())
                .orElse(languages.getFirst());
    }

    /** How a text stands in a form. */
    public static Entries typed(String key, @Nullable Text text) {
        Entries entries = Entries.NONE;
        if (text != null) {
            entries = entries.with(key + ".source", text.source().tag());
            for (var wording : text.in().entrySet()) {
                entries = entries.with(
                        key + "." + wording.getKey(), wording.getValue().is());
                if (text.isStale(wording.getKey())) {
                    entries = entries.with(key + ".stale." + wording.getKey(), "on");
                }
            }
        }
        return entries;
    }
}
