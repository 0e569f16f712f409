package eu.jumelage.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The program's own PostgreSQL, for as long as the program runs. */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    private final DataFolder folder;
    private final FileLock lock;
    private final Postgres postgres;
    private final int port;
    private final String password;

    /** @param command that the person typed, so that another program can say who holds the folder */
    OwnDatabase(DataFolder folder, FileLock lock, String command, int wantedPort) throws IOException {
        this.folder = folder;
        this.lock = lock;
        try {
            postgres = new Postgres(folder);
            postgres.make();
            LeftOver.stop(folder, postgres);
            port = postgres.start(wantedPort);
            password = folder.password();
            new Occupant(ProcessHandle.current().pid(), command, port).enter(folder);
        } catch (IOException | RuntimeException failed) {
            lock.channel().close();
            throw failed;
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        Occupant.leave(folder);
        postgres.stop();
        lock.channel().close();
    }
}
