package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.City.Position;
import eu.jumelage.partnerships.claims.Claim.Decision;
import eu.jumelage.partnerships.claims.Claim.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How claims stand in columns. */
final class ClaimRows {

    private ClaimRows() {}

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong("id"),
                city(row, "one_"),
                city(row, "other_"),
                row.getBoolean("one_names"),
                row.getBoolean("other_names"),
                row.getObject("first_seen", LocalDate.class),
                row.getObject("last_seen", LocalDate.class),
                decision(row));
    }

    /** @param prefix of its columns */
    static ClaimedCity city(ResultSet row, String prefix) throws SQLException {
        return new ClaimedCity(
                row.getLong(prefix + "id"),
                row.getString(prefix + "source"),
                string(row, prefix + "qid"),
                row.getString(prefix + "name"),
                string(row, prefix + "country"),
                position(row, prefix),
                row.getObject(prefix + "city", UUID.class));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Position position(ResultSet row, String prefix) throws SQLException {
        double latitude = row.getDouble(prefix + "latitude");
        return row.wasNull() ? null : new Position(latitude, row.getDouble(prefix + "longitude"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String verdict = string(row, "verdict");
        return verdict == null
                ? null
                : new Decision(
                        Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
                        row.getString("who"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        string(row, "reason"));
    }

    static @Nullable String string(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
