package eu.jumelage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a program that was killed: it lives on. Whoever holds the folder's lock may stop it, for nobody else
 * can be using it.
 */
final class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

    private static final long PATIENCE_SECONDS = 30;

    private LeftOver() {}

    static void stop(DataFolder folder, Postgres postgres) throws IOException {
        var noted = postgres.process();
        if (noted.isEmpty()) {
            return; // a stale note: PostgreSQL sees that by itself, and looks for its own children first
        }
        ProcessHandle process = noted.get();
        if (!isServerOf(folder, process)) {
            postgres.forgetProcess();
            return;
        }
        LOG.warn("Stopping the PostgreSQL that a killed program left behind (process {})", process.pid());
        postgres.stop();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new Refusal(
                    "The PostgreSQL that a killed program left behind, process " + process.pid()
                            + ", does not stop: stop it first.",
                    failed);
        }
    }

    /** A server works in its data folder, also when that was renamed since. */
    private static boolean isServerOf(DataFolder folder, ProcessHandle process) throws IOException {
        if (!process.info().command().orElse("").endsWith("/postgres")) {
            return false;
        }
        Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (!Files.isReadable(cwd)) {
            throw new Refusal("A PostgreSQL of another user, process " + process.pid() + ", may be using "
                    + folder.postgres() + ": stop it first.");
        }
        return cwd.toRealPath().equals(folder.postgres());
    }
}
