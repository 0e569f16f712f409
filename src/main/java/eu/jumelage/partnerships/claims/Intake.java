package eu.jumelage.partnerships.claims;

import java.util.Locale;

/** What becomes of a file of twinnings. */
public sealed interface Intake {

    /**
     * It was taken in, except for the refused lines.
     *
     * @param cities as the files name them
     * @param links read: lines that say one city is a twin of another
     * @param claims made of them: one for each two cities
     * @param oneSided of these claims, how many only one side makes
     * @param mutual and how many both
     * @param ambiguousNames names that several cities of the files bear
     */
    record Taken(
            Tally cities, long links, Tally claims, long oneSided, long mutual, long ambiguousNames, Refusals refused)
            implements Intake {}

    /** Nothing of it, nor of a file that came with it, was taken. */
    record Unusable(TwinningFile file, Fault fault, Refusals refused) implements Intake {}

    /** How much of it is news; what a file says twice counts once. */
    record Tally(long added, long known) {
        public long all() {
            return added + known;
        }
    }

    /** Why a whole file cannot be used. */
    enum Fault {
        NOT_UTF8,
        /** It is packed: a ZIP, or the workbook of a spreadsheet, which is one. */
        ARCHIVE,
        /** The first line does not name the columns. */
        NO_HEADER,
        EMPTY,
        /** Each of its lines was refused. */
        NO_GOOD_LINE;

        /** As the words of the interface call it: "no-header". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
