package eu.jumelage.database;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one database of this run; the DataSource depends on it, so it starts first and stops last. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class ChosenDatabase {

    @Bean
    JdbcConnectionDetails database(Settings settings, @Value("${jumelage.command}") String command) throws IOException {
        var server = settings.database();
        if (!server.url().isEmpty()) {
            return new OtherDatabase(server.url(), server.user(), server.password(), false);
        }
        var folder = DataFolder.at(settings.data());
        var lock = folder.hold();
        if (lock.isPresent()) {
            return new OwnDatabase(folder, lock.get(), command, server.port());
        }
        var occupant = Occupant.of(folder);
        if (settings.join() && occupant.filter(Occupant::serves).isPresent()) {
            return OtherDatabase.of(occupant.get(), folder);
        }
        throw folder.held();
    }
}
