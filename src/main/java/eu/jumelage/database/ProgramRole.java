package eu.jumelage.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * As whom the program works in the database that it brings: not as its superuser, whom no right binds, so that the
 * audit trail can only be added to. Data that an earlier version wrote as the superuser are still its.
 */
final class ProgramRole {

    private static final String SUPERUSER = "postgres";
    private static final String PROGRAM = "jumelage";

    private ProgramRole() {}

    /** Makes the role in a new database. */
    static String in(String url, String password) {
        try (var connection = DriverManager.getConnection(url, SUPERUSER, password)) {
            if (is(connection, "exists (select from pg_roles where rolname = 'jumelage')")) {
                return PROGRAM;
            }
            if (is(connection, "exists (select from pg_namespace where nspname = 'web')")) {
                return SUPERUSER;
            }
            make(connection, password);
            return PROGRAM;
        } catch (SQLException failed) {
            throw new Refusal("The database's role for the program could not be made: " + failed.getMessage(), failed);
        }
    }

    private static boolean is(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select " + condition)) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static void make(Connection connection, String password) throws SQLException {
        connection.setAutoCommit(false); // half a role would be taken for a whole one
        try (var statement = connection.createStatement();
                var quoted = connection.prepareStatement("select quote_literal(?)")) {
            quoted.setString(1, password);
            try (var literal = quoted.executeQuery()) {
                literal.next();
                statement.execute("create role jumelage login createrole password " + literal.getString(1));
            }
            statement.execute("alter database postgres owner to jumelage");
        }
        connection.commit();
    }
}
