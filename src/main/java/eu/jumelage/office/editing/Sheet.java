package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies before whoever translates a record: its texts in two languages.
 *
 * @param now as its draft says, or the record itself
 * @param before what the record says; nothing for a new one
 * @param states that it was in before, the newest first
 * @param draft in which somebody changes it; null if nobody does
 */
public record Sheet(
        Editable kind,
        UUID item,
        Language into,
        Entries now,
        Entries before,
        List<Entries> states,
        @Nullable Draft draft) {

    /** A text with its place in the form. */
    public record Line(Field.Translated field, Passage passage) {}

    /** In the order of the form. */
    public List<Line> lines(Language reader) {
        var lines = new ArrayList<Line>();
        kind.form(now, reader).forEach(field -> add(field, lines));
        return lines;
    }

    private void add(Field field, List<Line> lines) {
        if (field instanceof Field.Translated text) {
            Passage.of(text.key(), now, before, into).ifPresent(passage -> lines.add(new Line(text, passage)));
        } else if (field instanceof Field.Group group) {
            for (String row : now.rows(group.key())) {
                group.columns().forEach(column -> add(column.in(row), lines));
            }
        }
    }

    public List<Passage> passages() {
        return Passage.all(now, before, into);
    }

    /** What the source said when a translation was made that is stale now. */
    public Optional<String> madeFrom(Passage passage) {
        return passage.madeFrom(states, into);
    }

    /** Another one as soon as any source says anything else. */
    public String originals() {
        var all = new TreeMap<String, String>();
        passages().forEach(passage -> all.put(passage.key(), passage.source() + passage.original()));
        return Integer.toHexString(all.hashCode());
    }

    /** Another one as soon as any source or translation says anything else. */
    public String mark() {
        var all = new TreeMap<String, String>();
        passages().forEach(passage -> all.put(passage.key(), passage.translation()));
        return originals() + "-" + Integer.toHexString(all.hashCode());
    }

    /** What is typed for this language, and nothing else, whatever was sent. */
    public Entries own(Map<String, String> sent) {
        return own(sent, "");
    }

    /** What the page showed where somebody typed then. */
    public Entries shown(Map<String, String> sent) {
        return own(sent, "_was.");
    }

    private Entries own(Map<String, String> sent, String before) {
        var own = new TreeMap<String, String>();
        for (Passage passage : passages()) {
            for (String key : List.of(passage.key() + "." + into, passage.key() + ".holds." + into)) {
                own.put(key, sent.getOrDefault(before + key, ""));
            }
        }
        return new Entries(own);
    }

    /** Both languages as they stand. */
    public Entries both() {
        var both = new TreeMap<String, String>();
        for (Passage passage : passages()) {
            both.put(passage.key() + ".source", passage.source().tag());
            both.put(passage.key() + "." + passage.source(), passage.original());
            both.put(passage.key() + "." + into, passage.translation());
        }
        return new Entries(both);
    }

    /** The translations as they stand. */
    public Entries translations() {
        var all = new TreeMap<String, String>();
        for (Passage passage : passages()) {
            for (String key : List.of(passage.key() + "." + into, passage.key() + ".holds." + into)) {
                all.put(key, now.get(key));
            }
        }
        return new Entries(all);
    }

    /** The record with what is typed for this language. */
    Entries with(Entries own) {
        var all = new TreeMap<>(now.typed());
        for (Passage passage : passages()) {
            for (String key : List.of(passage.key() + "." + into, passage.key() + ".holds." + into)) {
                all.put(key, own.get(key));
            }
        }
        return new Entries(all);
    }
}
