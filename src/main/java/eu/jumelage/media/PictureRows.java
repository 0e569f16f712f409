package eu.jumelage.media;

import eu.jumelage.media.Consent.Giver;
import eu.jumelage.media.Picture.Withdrawal;
import eu.jumelage.media.PictureChange.Act;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How pictures stand in columns. */
final class PictureRows {

    private PictureRows() {}

    static Picture picture(ResultSet row, int number) throws SQLException {
        var widths = (Integer[]) row.getArray("widths").getArray();
        return new Picture(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                details(row),
                row.getInt("width"),
                row.getInt("height"),
                List.of(widths),
                instant(row, "added_at"),
                withdrawal(row));
    }

    static PictureChange change(ResultSet row, int number) throws SQLException {
        return new PictureChange(
                row.getInt("to_version"),
                instant(row, "at"),
                constant(Act.class, row.getString("act")),
                row.getObject("id") == null ? null : details(row));
    }

    private static PictureDetails details(ResultSet row) throws SQLException {
        Text alternative = Texts.columnOrNull(row, "alternative");
        return new PictureDetails(
                alternative == null ? new Alternative.Decorative() : new Alternative.Described(alternative),
                Texts.columnOrNull(row, "caption"),
                row.getString("credit"),
                row.getString("licence"),
                dayOrNull(row, "expires_on"),
                constant(Shown.class, row.getString("shown")),
                consent(row));
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        String agreed = row.getString("consent_agreed");
        return agreed == null
                ? null
                : new Consent(
                        agreed,
                        row.getString("consent_evidence"),
                        constant(Giver.class, row.getString("consent_giver")),
                        row.getObject("consent_given", LocalDate.class),
                        dayOrNull(row, "consent_until"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        return row.getObject("withdrawn_at") == null
                ? null
                : new Withdrawal(instant(row, "withdrawn_at"), row.getString("withdrawn_reason"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A constant as the database spells it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
