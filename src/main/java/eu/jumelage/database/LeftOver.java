package eu.jumelage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a program that was killed: it lives on. Whoever holds the folder's lock may stop it, for nobody else
 * can be using it.
 */
final class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

    private LeftOver() {}

    static void stop(DataFolder folder, Postgres postgres) throws IOException {
        Path pidFile = folder.postgres().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var alive = pid(pidFile).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (alive.isEmpty()) {
            return; // stale: PostgreSQL sees that by itself, and looks for its own children first
        }
        ProcessHandle process = alive.get();
        if (!process.info().command().orElse("").endsWith("/postgres")) {
            Files.delete(pidFile); // the number belongs to somebody else by now
            return;
        }
        Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (!Files.isReadable(cwd)) {
            throw new Refusal("A PostgreSQL of another user, process " + process.pid() + ", may be using "
                    + folder.postgres() + ": stop it first.");
        }
        if (!cwd.toRealPath().equals(folder.postgres())) {
            Files.delete(pidFile); // another folder's server
            return;
        }
        LOG.warn("Stopping the PostgreSQL that a killed program left behind (process {})", process.pid());
        postgres.stop();
        if (process.isAlive()) {
            throw new Refusal("The PostgreSQL left behind by a killed program, process " + process.pid()
                    + ", does not stop: stop it first.");
        }
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
