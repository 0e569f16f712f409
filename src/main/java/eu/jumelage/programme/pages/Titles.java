package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Entries;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;

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
}
