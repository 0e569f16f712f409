package eu.jumelage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Who works in a data folder, written there so that commands find its database.
 *
 * @param command "run" or the command's name
 * @param port of its PostgreSQL
 */
record Occupant(long pid, String command, int port) {

    /** As it was last written; whether it still lives is for the folder's lock to say. */
    static Optional<Occupant> of(DataFolder folder) {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file(folder))) {
            lines.load(in);
            return Optional.of(new Occupant(
                    Long.parseLong(lines.getProperty("pid", "")),
                    lines.getProperty("command", ""),
                    Integer.parseInt(lines.getProperty("port", ""))));
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void enter(DataFolder folder) throws IOException {
        Path whole = folder.path().resolve("program.new");
        Files.writeString(whole, "pid=" + pid + "\ncommand=" + command + "\nport=" + port + "\n");
        Files.move(whole, file(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    static void leave(DataFolder folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    boolean serves() {
        return command.equals("run");
    }

    private static Path file(DataFolder folder) {
        return folder.path().resolve("program");
    }
}
