package eu.jumelage.office.pages;

import eu.jumelage.office.Letter;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.OfficePage;
import java.util.List;

/**
 * What visitors wrote to the office.
 *
 * @param open the oldest first
 * @param settled the latest first
 * @param total how many ever arrived
 */
public record LettersPage(OfficeFrame frame, List<Letter> open, List<Letter> settled, long total)
        implements OfficePage {

    /** The beginning of what it says. */
    public static String beginning(Letter letter) {
        String line = letter.message().replaceAll("\\s+", " ");
        return line.length() > 90 ? line.substring(0, line.offsetByCodePoints(0, 80)) + " …" : line;
    }

    public String when(Letter letter) {
        return frame.when(letter.arrivedAt());
    }
}
