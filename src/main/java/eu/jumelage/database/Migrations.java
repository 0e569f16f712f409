package eu.jumelage.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Brings the tables to this program's version; what a newer program wrote is left alone. */
@Component
final class Migrations implements FlywayMigrationStrategy {

    private final boolean beside;

    Migrations(JdbcConnectionDetails database) {
        this.beside = database instanceof OtherDatabase other && other.beside();
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            for (MigrationInfo step : flyway.info().all()) {
                if (step.getState().isApplied() && !step.getState().isResolved()) {
                    throw new Refusal("The data were written by a newer Jumelage (step " + step.getVersion() + ", "
                            + step.getDescription() + "): start that one.");
                }
            }
            if (beside && flyway.info().pending().length > 0) {
                throw new Refusal("The running program is older than this command: restart it first.");
            }
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new Refusal(
                    "The tables cannot be brought to this program's version: "
                            + String.valueOf(refused.getMessage()).replaceAll("\\s+", " "),
                    refused);
        }
    }
}
