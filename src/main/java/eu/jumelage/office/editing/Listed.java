package eu.jumelage.office.editing;

import eu.jumelage.office.editing.Editable.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of records.
 *
 * @param next the key of the next page; null after the last
 * @param note the key of a sentence about the list, such as that it is too long to be sorted so; null for none
 */
public record Listed(
        List<Row> rows, @Nullable String next, @Nullable String note) {

    public Listed {
        rows = List.copyOf(rows);
    }

    /** Of a list that has no pages: whoever does not find it in so many looks for it more closely. */
    static Listed cut(List<Row> rows, int most) {
        return rows.size() > most
                ? new Listed(rows.subList(0, most), null, "records.more")
                : new Listed(rows, null, null);
    }
}
