package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One text of a record, seen by whoever translates it.
 *
 * @param key of the text in its form: "title", "milestone.0.text"
 * @param source in which it was written
 * @param translation blank while there is none
 */
public record Passage(String key, Language source, String original, String translation, Standing standing) {

    /** How a translation stands to its source. */
    public enum Standing {
        MISSING,
        /** It says what the source said before. */
        STALE,
        DONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Empty where there is nothing to translate: no source, or it is in that language.
     *
     * @param before what the record says, if this is a change of it
     */
    public static Optional<Passage> of(String key, Entries now, Entries before, Language into) {
        String tag = now.get(key + ".source");
        if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*") || tag.equals(into.tag()) || !now.has(key + "." + tag)) {
            return Optional.empty();
        }
        String original = now.get(key + "." + tag);
        String translation = now.get(key + "." + into);
        boolean asBefore = translation.equals(before.get(key + "." + into)) && !now.has(key + ".holds." + into);
        boolean overtaken = before.has(key + ".stale." + into)
                || before.has(key + "." + into) && !original.equals(before.get(key + "." + tag));
        Standing standing =
                translation.isEmpty() ? Standing.MISSING : asBefore && overtaken ? Standing.STALE : Standing.DONE;
        return Optional.of(new Passage(key, new Language(tag), original, translation, standing));
    }

    /** All texts of a record, by key. */
    public static List<Passage> all(Entries now, Entries before, Language into) {
        return now.typed().keySet().stream()
                .filter(key -> key.endsWith(".source"))
                .map(key -> key.substring(0, key.length() - ".source".length()))
                .flatMap(key -> of(key, now, before, into).stream())
                .toList();
    }

    /**
     * What the source said when this translation was made of it.
     *
     * @param states of the record, the newest first; rows may have had other numbers then
     */
    public Optional<String> madeFrom(List<Entries> states, Language into) {
        String shape = shape(key);
        for (Entries state : states) {
            for (String each : state.typed().keySet()) {
                if (each.endsWith("." + into) && state.get(each).equals(translation)) {
                    String text = each.substring(0, each.length() - into.tag().length() - 1);
                    if (shape(text).equals(shape)
                            && !state.has(text + ".stale." + into)
                            && state.has(text + "." + source)) {
                        return Optional.of(state.get(text + "." + source));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String shape(String key) {
        return key.replaceAll("\\.\\d+(?=\\.)", ".#");
    }
}
