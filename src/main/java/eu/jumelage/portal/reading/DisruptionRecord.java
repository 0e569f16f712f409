package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What struck, as its page shows it. */
public record DisruptionRecord(
        UUID id,
        Text name,
        @Nullable Text text,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String centralLink,
        @Nullable Text centralLabel,
        Map<String, String> slugs) {

    static DisruptionRecord of(ResultSet row, int number) throws SQLException {
        return new DisruptionRecord(
                row.getObject("id", UUID.class),
                Rows.text(row, "name"),
                Json.column(row.getString("text")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("central_link"),
                Json.column(row.getString("central_label")),
                Json.of(row.getString("slugs")).strings());
    }
}
