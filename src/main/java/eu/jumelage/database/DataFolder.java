package eu.jumelage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder of an installation that brings its own PostgreSQL; one program at a time holds it. */
public final class DataFolder {

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder, made if it is not there; only its owner may look into it.
     *
     * @throws Refusal if nothing can be written there
     */
    public static DataFolder at(Path asked) {
        try {
            if (!Files.isDirectory(asked)) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(asked.toAbsolutePath().getParent());
                Files.createDirectory(asked, owner);
            }
            Files.delete(Files.createTempFile(asked, "writable", null));
            return new DataFolder(asked.toRealPath());
        } catch (IOException refused) {
            throw new Refusal(
                    "The data folder " + asked.toAbsolutePath() + " cannot be written (" + Reason.of(refused) + ").",
                    refused);
        }
    }

    Path path() {
        return path;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    /** Holds the folder until it is closed or the process ends; empty if another program holds it. */
    Optional<FileLock> hold() {
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(path.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(lock);
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        } catch (IOException refused) {
            throw new Refusal("The data folder " + path + " cannot be locked (" + Reason.of(refused) + ").", refused);
        }
    }

    /** Says who works in the folder, if somebody does, before a start goes to any length. */
    public void refuseIfHeld() {
        try {
            var lock = hold();
            if (lock.isEmpty()) {
                throw held();
            }
            lock.get().channel().close();
        } catch (IOException refused) {
            throw new Refusal("The data folder " + path + " cannot be locked (" + Reason.of(refused) + ").", refused);
        }
    }

    Refusal held() {
        String holder = Occupant.of(this)
                .map(at -> "'jumelage " + at.command() + "', process " + at.pid() + ",")
                .orElse("Another program");
        return new Refusal(holder + " already works in the data folder " + path
                + "; stop it first, or choose another folder with --data.");
    }

    /** Known only to the folder's owner: on a machine with several people, loopback is open to all of them. */
    String password() throws IOException {
        Path file = path.resolve("postgres.password");
        if (Files.notExists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path whole = path.resolve("postgres.password.new");
            Files.deleteIfExists(whole);
            Files.createFile(whole, owner);
            Files.writeString(whole, HexFormat.of().formatHex(bytes));
            Files.move(whole, file);
        }
        return Files.readString(file);
    }
}
