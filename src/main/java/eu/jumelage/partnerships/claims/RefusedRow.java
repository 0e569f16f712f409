package eu.jumelage.partnerships.claims;

import java.util.Locale;

/**
 * A line of a file that was left out.
 *
 * @param line counted from 1, a header included
 * @param text what stands there; its beginning, if it is long
 */
public record RefusedRow(TwinningFile file, long line, Reason reason, String text) {

    /** In characters, of what is shown of a line. */
    private static final int SHOWN = 300;

    public RefusedRow {
        String printable = text.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD"); // the database cannot keep all of them
        text = printable.length() > SHOWN ? printable.substring(0, SHOWN) + "…" : printable;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** It is not UTF-8, or holds control characters. */
        BROKEN_LETTERS,
        /** Longer than any name of a city. */
        TOO_LONG,
        /** Too few columns or too many, or quotation marks that do not match. */
        COLUMNS,
        EMPTY_CELL,
        /** Where a Wikidata number such as Q64 belongs, something else stands. */
        NO_NUMBER,
        /** Not degrees, or not on earth. */
        NO_COORDINATES,
        /** The file of names does not know the city, nor did an earlier one. */
        UNKNOWN_CITY,
        /** A city twinned with itself. */
        ITSELF,
        /** The same stands further up already. */
        TWICE;

        /** As the words of the interface call it: "too-long". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
