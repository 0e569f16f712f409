package eu.jumelage.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens on a connection of its own for what other nodes publish, and compares the number when nobody calls. */
@Component
class PublicationWatch implements SmartLifecycle {

    /** How long it waits for a call before it compares. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);

    private final JdbcConnectionDetails database;
    private final Publications publications;
    private volatile @Nullable Thread thread;
    private volatile boolean lost;

    PublicationWatch(JdbcConnectionDetails database, Publications publications) {
        this.database = database;
        this.publications = publications;
    }

    private void watch() {
        while (isRunning()) {
            try (Connection connection = connect()) {
                listen(connection);
            } catch (SQLException gone) {
                pause(gone);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Publications.CHANNEL);
        }
        var calls = connection.unwrap(PGConnection.class);
        try (var number = connection.prepareStatement("select number from web.publication")) {
            while (isRunning()) {
                try (var row = number.executeQuery()) {
                    row.next();
                    publications.found(row.getLong(1));
                }
                if (lost) {
                    lost = false;
                    LOG.info("The database is back");
                }
                calls.getNotifications((int) PAUSE.toMillis()); // returns at the first call, or when time is over
            }
        }
    }

    private void pause(SQLException gone) {
        if (isRunning() && !lost) {
            lost = true;
            LOG.warn("The database cannot be reached: {}", gone.getMessage());
        }
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "jumelage publications");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5"); // a silent network counts as lost
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            var watch = Thread.ofVirtual().name("publications").unstarted(this::watch);
            thread = watch;
            watch.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread watch = thread;
        thread = null;
        if (watch != null) {
            watch.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the first request, and after the last. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }
}
