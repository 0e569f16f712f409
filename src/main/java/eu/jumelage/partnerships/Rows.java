package eu.jumelage.partnerships;

import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the register's values stand in columns. */
final class Rows {

    private Rows() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable String stringOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    static @Nullable PartialDate dateOrNull(ResultSet row, String column) throws SQLException {
        String iso = row.getString(column);
        return iso == null ? null : PartialDate.parse(iso);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(dayOrNull(row, "since"), dayOrNull(row, "until"));
    }

    static Year year(ResultSet row, String column) throws SQLException {
        return Year.of(row.getInt(column));
    }

    static List<Language> languages(ResultSet row, String column) throws SQLException {
        var tags = (String[]) row.getArray(column).getArray();
        return Arrays.stream(tags).map(Language::new).toList();
    }

    static String[] tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** A constant as the database spells it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }
}
