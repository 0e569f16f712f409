package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import eu.jumelage.web.Words;

/** What a record is called while its form may be half empty, or far too full. */
public final class Titles {

    /** In characters; more is nobody's title. */
    public static final int LONGEST = 200;

    private Titles() {}

    /** What a text in a form says to a reader, or in its source; or else that it is a new one of its kind. */
    public static String of(Entries entries, String key, Language reader, String kind) {
        String own = entries.get(key + "." + reader);
        return shortened(own.isEmpty() ? entries.get(key + "." + entries.get(key + ".source")) : own, reader, kind);
    }

    /** The same of one line. */
    public static String shortened(String typed, Language reader, String kind) {
        if (typed.isEmpty()) {
            return Words.in(reader).say(kind.replaceFirst("^kind\\.", "kind.new."));
        }
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
