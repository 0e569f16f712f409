package eu.jumelage.partnerships.claims;

/**
 * A line of a file that was left out.
 *
 * @param line counted from 1, a header included
 */
public record RefusedRow(TwinningFile file, long line, Reason reason) {

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
        TWICE
    }
}
