package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an account stands in its table. */
final class AccountRows {

    private AccountRows() {}

    static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                new Language(row.getString("language")),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("has_password"),
                instant(row, "joined_at"),
                instant(row, "disabled_at"));
    }

    static String[] array(Collection<Role> roles) {
        return roles.stream().sorted().map(AccountRows::word).toArray(String[]::new);
    }

    static String joined(Collection<Role> roles) {
        return String.join(", ", array(roles));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Role> roles(String[] words) {
        return Arrays.stream(words)
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
