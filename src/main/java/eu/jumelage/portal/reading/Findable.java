package eu.jumelage.portal.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that search engines may find.
 *
 * @param kind as in {@link Section#kind()}
 * @param slugs by language
 * @param spoken the languages in which it is written
 */
public record Findable(
        String kind,
        Map<String, String> slugs,
        List<String> spoken,
        @Nullable Instant changedAt) {

    static Findable of(ResultSet row, int number) throws SQLException {
        return new Findable(
                row.getString("kind"),
                Json.of(row.getString("slugs")).strings(),
                Rows.strings(row, "spoken"),
                Rows.instant(row, "changed_at"));
    }
}
