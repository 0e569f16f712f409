package eu.jumelage.programme;

import eu.jumelage.partnerships.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Dates of the register's kind as columns keep them; null is unknown. */
final class PartialDates {

    private PartialDates() {}

    static @Nullable String column(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static @Nullable PartialDate orNull(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : PartialDate.parse(date);
    }
}
