package eu.jumelage.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, with what it said. */
record Launched(Process process, Path said) implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(180);

    static Launched jumelage(Map<String, String> settings, String... typed) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // many short lives: compiling well would not pay
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "eu.jumelage.Jumelage"));
        command.addAll(List.of(typed));
        Path said = Files.createTempFile("jumelage", ".said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JUMELAGE_"));
        builder.environment().putAll(settings);
        return new Launched(builder.start(), said);
    }

    static Launched jumelage(String... typed) throws IOException {
        return jumelage(Map.of(), typed);
    }

    /** The address that it says it is at, once it is. */
    String address() throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            for (String line : output().lines().toList()) {
                if (line.startsWith("Jumelage is at ")) {
                    return line.replaceAll("Jumelage is at (\\S+).*", "$1");
                }
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It did not start: " + output());
    }

    int exit() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end: " + output());
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(said);
    }

    /** As the operating system does it when memory runs out: no farewell. */
    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Files.delete(said);
    }

    /** A connection to the database of the program that runs on this folder. */
    static Connection database(Path folder) throws IOException, SQLException {
        var note = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("program"))) {
            note.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note.getProperty("port") + "/postgres",
                "postgres",
                Files.readString(folder.resolve("postgres.password")));
    }

    static ProcessHandle databaseProcess(Path folder) throws IOException {
        Path note = folder.resolve("postgres/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                .orElseThrow();
    }
}
