package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Entries;
import eu.jumelage.office.editing.Field.Option;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a record is called while its form may be half empty. */
final class Titles {
    private Titles() {}

    /** In the reader's language, or the source's, or any; or else what kind of record it is. */
    static String of(Entries entries, String key, Language reader, String kind) {
        if (entries.has(key + "." + reader)) {
            return entries.get(key + "." + reader);
        }
        String source = entries.get(key + "." + entries.get(key + ".source"));
        return source.isEmpty() ? Words.in(reader).say(kind) : source;
    }

    /** What can be chosen, as a list of records; those whose name has the searched letters in it. */
    static List<Row> rows(List<Option> options, String search, int most) {
        String letters = search.toLowerCase(Locale.ROOT);
        return options.stream()
                .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(letters))
                .limit(most)
                .map(option -> new Row(UUID.fromString(option.value()), option.label(), "", null))
                .toList();
    }
}
