package eu.jumelage.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The program's own PostgreSQL, for as long as the program runs; killed, it comes back. */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);
    private static final int ATTEMPTS = 30;

    private final DataFolder folder;
    private final FileLock lock;
    private final Postgres postgres;
    private final int port;
    private final String password;
    private final String user;
    private volatile boolean closing;

    /** @param command that the person typed, so that another program can say who holds the folder */
    OwnDatabase(DataFolder folder, FileLock lock, String command, int wantedPort) throws IOException {
        this.folder = folder;
        this.lock = lock;
        try {
            Occupant.leave(folder); // a killed one's
            postgres = new Postgres(folder);
            postgres.make();
            LeftOver.stop(folder, postgres);
            port = postgres.start(wantedPort);
            password = folder.password();
            user = ProgramRole.in(url(port), password);
            new Occupant(ProcessHandle.current().pid(), command, port).enter(folder);
        } catch (IOException failed) {
            lock.channel().close();
            throw new Refusal(
                    "The data folder " + folder.path() + " cannot be used (" + Reason.of(failed) + ").", failed);
        } catch (RuntimeException failed) {
            lock.channel().close();
            throw failed;
        }
        watch();
    }

    private void watch() throws IOException {
        postgres.process()
                .ifPresent(server -> server.onExit()
                        .thenRun(() ->
                                Thread.ofVirtual().name("database-restart").start(this::restart)));
    }

    private void restart() {
        for (int attempt = 1; !closing && attempt <= ATTEMPTS; attempt++) {
            LOG.error("The database ended; starting it again");
            try {
                postgres.start(port);
                watch();
                return;
            } catch (IOException | Refusal failed) {
                LOG.error("{}", failed.getMessage());
            }
            try {
                Thread.sleep(1000); // the killed server's children may still be about to end
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getJdbcUrl() {
        return url(port);
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
    public void close() throws IOException {
        closing = true;
        Occupant.leave(folder);
        postgres.stop();
        lock.channel().close();
    }
}
