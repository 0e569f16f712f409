package eu.jumelage.portal.reading;

import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns that many queries have. */
final class Rows {
    private Rows() {}

    static Text text(ResultSet row, String column) throws SQLException {
        return Texts.column(row, column);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : PartialDate.parse(date);
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : List.of((String[]) row.getArray(column).getArray());
    }
}
