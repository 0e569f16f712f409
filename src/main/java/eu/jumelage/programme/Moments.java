package eu.jumelage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as columns keep them; the ends of time are PostgreSQL's infinities. */
final class Moments {

    private Moments() {}

    static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        if (moment.equals(Instant.MAX)) {
            return OffsetDateTime.MAX;
        }
        return moment.equals(Instant.MIN) ? OffsetDateTime.MIN : moment.atOffset(ZoneOffset.UTC);
    }

    static Instant of(ResultSet row, String column) throws SQLException {
        return of(row.getObject(column, OffsetDateTime.class));
    }

    static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : of(moment);
    }

    private static Instant of(OffsetDateTime moment) {
        if (moment.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return moment.equals(OffsetDateTime.MIN) ? Instant.MIN : moment.toInstant();
    }
}
