package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A city network as its page shows it. */
public record NetworkRecord(
        UUID id,
        Text name,
        @Nullable String abbreviation,
        @Nullable Text text,
        @Nullable String website,
        Map<String, String> slugs) {

    static NetworkRecord of(ResultSet row, int number) throws SQLException {
        return new NetworkRecord(
                row.getObject("id", UUID.class),
                Rows.text(row, "name"),
                row.getString("abbreviation"),
                Json.column(row.getString("text")),
                row.getString("website"),
                Json.of(row.getString("slugs")).strings());
    }
}
