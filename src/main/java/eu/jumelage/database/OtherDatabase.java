package eu.jumelage.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that somebody else runs.
 *
 * @param beside it belongs to the running program beside which a command works, not to the city's IT
 */
record OtherDatabase(String url, String user, String password, boolean beside) implements JdbcConnectionDetails {

    private static final int OLDEST = 15;

    /** @throws Refusal if nothing answers there, or something too old */
    OtherDatabase {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("JUMELAGE_DATABASE_URL must look like jdbc:postgresql://host:5432/name.");
        }
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw new Refusal("The database is PostgreSQL " + server.getDatabaseProductVersion()
                        + "; Jumelage needs " + OLDEST + " or newer.");
            }
        } catch (SQLException unreachable) {
            throw new Refusal(
                    "The database at " + url.replaceFirst("\\?.*", "") + " cannot be used: "
                            + String.valueOf(unreachable.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    unreachable);
        }
    }

    /** The database of the program that holds the folder. */
    static OtherDatabase of(Occupant occupant, DataFolder folder) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + occupant.port() + "/postgres";
        return new OtherDatabase(url, ProgramRole.in(url, folder.password()), folder.password(), true);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", ""); // never the password
    }
}
