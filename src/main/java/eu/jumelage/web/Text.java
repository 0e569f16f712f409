package eu.jumelage.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A string in every language that somebody wrote it in: the source, and translations of a version of the source. Kept
 * in one jsonb column as {@code {"source": "de", "version": 2, "in": {"de": {"is": "…", "of": 2}, "fr": …}}}.
 *
 * @param source the language it was written in first; always among {@code in}
 * @param version counts the changes of the source, from 1
 */
public record Text(Language source, int version, Map<Language, Wording> in) {

    /**
     * @param is the string; never blank
     * @param of the version of the source that it says
     */
    public record Wording(String is, int of) {
        public Wording {
            if (is.isBlank()) {
                throw new IllegalArgumentException("A wording must not be blank");
            }
        }
    }

    /** What a reader gets: the string, and the language it really is in. */
    public record Said(String string, Language language, boolean stale) {}

    public Text {
        in = Map.copyOf(in);
        if (!in.containsKey(source)) {
            throw new IllegalArgumentException("The source language " + source + " is missing");
        }
    }

    /** Written in one language, not translated yet. */
    public static Text of(Language source, String string) {
        return new Text(source, 1, Map.of(source, new Wording(string, 1)));
    }

    /** All languages written together, so none is stale. */
    public static Text of(Language source, Map<Language, String> strings) {
        var in = new TreeMap<Language, Wording>();
        strings.forEach((language, string) -> in.put(language, new Wording(string, 1)));
        return new Text(source, 1, in);
    }

    /** In the reader's language, or else in the source's. */
    public Said in(Language reader) {
        Wording wording = in.get(reader);
        return wording == null
                ? new Said(original().is(), source, false)
                : new Said(wording.is(), reader, wording.of() < version);
    }

    /** What holds now: the source where a translation says what the source said before. */
    public Said current(Language reader) {
        return in(isStale(reader) ? source : reader);
    }

    /** The string alone, for places where its language needs no mark. */
    public String string(Language reader) {
        return in(reader).string();
    }

    public boolean speaks(Language language) {
        return in.containsKey(language);
    }

    /** The source changed: it counts one version up, and what was translated from before is stale. */
    public Text rewritten(String string) {
        if (original().is().equals(string)) {
            return this;
        }
        var changed = new TreeMap<>(in);
        changed.put(source, new Wording(string, version + 1));
        return new Text(source, version + 1, changed);
    }

    /** A translation of the source as it stands now. */
    public Text translated(Language language, String string) {
        if (language.equals(source)) {
            return rewritten(string);
        }
        var changed = new TreeMap<>(in);
        changed.put(language, new Wording(string, version));
        return new Text(source, version, changed);
    }

    /** Not in this language any more; the source stays. */
    public Text without(Language language) {
        if (language.equals(source) || !speaks(language)) {
            return this;
        }
        var changed = new TreeMap<>(in);
        changed.remove(language);
        return new Text(source, version, changed);
    }

    /** When this language shows an older version of the source. */
    public boolean isStale(Language language) {
        return Optional.ofNullable(in.get(language)).map(w -> w.of() < version).orElse(false);
    }

    private Wording original() {
        Wording original = in.get(source);
        if (original == null) {
            throw new IllegalStateException("The source language " + source + " is missing");
        }
        return original;
    }
}
