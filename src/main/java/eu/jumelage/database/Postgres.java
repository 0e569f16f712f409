package eu.jumelage.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL server of a data folder: made once, started, stopped. Its settings are in its postgresql.conf. */
final class Postgres {

    static final String VERSION = "18.6";
    private static final long PATIENCE_SECONDS = 600; // after a crash it first reads its journal

    private final DataFolder folder;
    private final Path binaries;
    private final Path log;
    private final boolean root;

    Postgres(DataFolder folder) throws IOException {
        this.folder = folder;
        this.binaries = Binaries.in(folder);
        this.log = folder.path().resolve("postgres.log");
        this.root = "root".equals(System.getProperty("user.name"));
    }

    /** Makes the server's own folder, unless it is there. */
    void make() throws IOException {
        Path version = folder.postgres().resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseOtherThan(Files.readString(version).strip());
            return;
        }
        folder.password();
        Path unfinished = folder.path().resolve("postgres-new");
        var made = run(
                60,
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--pwfile=" + folder.path().resolve("postgres.password"),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin", // the order of words is then the same on every machine
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories=",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                "--set=log_line_prefix=%m [%p] ");
        if (!made.succeeded()) {
            throw new Refusal("PostgreSQL could not be set up in " + folder.path() + ": " + made.reason() + ".");
        }
        Files.move(unfinished, folder.postgres());
    }

    private void refuseOtherThan(String written) {
        if (!VERSION.startsWith(written + ".")) {
            throw new Refusal("The data in " + folder.path() + " were written by PostgreSQL " + written
                    + ", and this program brings " + VERSION + ": start the Jumelage that wrote them.");
        }
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param wanted 0 for any free port
     * @return the port
     */
    int start(int wanted) throws IOException {
        int port = wanted == 0 ? freePort() : wanted;
        Files.deleteIfExists(log);
        var started = run(
                PATIENCE_SECONDS,
                "pg_ctl",
                "start",
                "--wait",
                "--silent",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + folder.postgres(),
                "--log=" + log,
                "--options=-p " + port);
        if (!started.succeeded()) {
            throw new Refusal("PostgreSQL did not start on " + folder.postgres() + ": "
                    + fatal().orElse(started.reason()) + " (see " + log + ").");
        }
        return port;
    }

    /** Ends its connections and stops it; what was committed is on the disk anyway. */
    void stop() throws IOException {
        run(60, "pg_ctl", "stop", "--wait", "--silent", "--mode=fast", "--timeout=60", "--pgdata=" + folder.postgres());
    }

    /** The server's process by its own note; it may have ended, and the number may be somebody else's by now. */
    Optional<ProcessHandle> process() throws IOException {
        Path note = folder.postgres().resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(note).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Forgets that note, when its number is known to be somebody else's. */
    void forgetProcess() throws IOException {
        Files.deleteIfExists(folder.postgres().resolve("postmaster.pid"));
    }

    private Optional<String> fatal() throws IOException {
        if (Files.notExists(log)) {
            return Optional.empty();
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst(".*(FATAL|PANIC): *", ""))
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return any.getLocalPort();
        }
    }

    private record Ended(int code, List<String> lines) {
        boolean succeeded() {
            return code == 0;
        }

        String reason() {
            return lines.stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    .findFirst()
                    .or(() -> lines.stream().reduce((_, last) -> last))
                    .map(line -> line.replaceFirst("^.*?(FATAL|error): *", ""))
                    .orElse("it ended with " + code);
        }
    }

    private Ended run(long seconds, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (root) {
            command.addAll(List.of("unshare", "--user")); // the server refuses to run as root: there it is nobody
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder.path(), program, ".out"); // a pipe would stay open with the server
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            int code = process.waitFor();
            var lines = Files.readAllLines(said);
            if (root && lines.stream().anyMatch(line -> line.startsWith("unshare:"))) {
                throw new Refusal("PostgreSQL does not run as root on this machine: start Jumelage as an ordinary"
                        + " user, or set JUMELAGE_DATABASE_URL.");
            }
            return new Ended(code, lines);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
