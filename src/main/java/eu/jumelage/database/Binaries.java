package eu.jumelage.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version into the data folder. */
final class Binaries {

    /** What a server needs to run; the rest is for those who build against it. */
    private static final Pattern RUNS = Pattern.compile("^(\\./)?(bin/|share/|lib/.*\\.so)");

    private Binaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path in(DataFolder folder) throws IOException {
        Path ready = folder.path().resolve("postgres-" + Postgres.VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Path unfinished = folder.path().resolve("postgres-unpacking");
        remove(unfinished);
        try (var packed = open();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (RUNS.matcher(entry.getName()).find()) {
                    unpack(entry, tar, unfinished);
                }
            }
        }
        return Files.move(unfinished, ready);
    }

    private static InputStream open() {
        String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        InputStream packed = machine.equals("Linux on amd64")
                ? Binaries.class.getResourceAsStream("/postgres-linux-x86_64.txz")
                : null;
        if (packed == null) {
            throw new Refusal("Jumelage brings no PostgreSQL for " + machine
                    + ": set JUMELAGE_DATABASE_URL, _USER and _PASSWORD to one of your own.");
        }
        return packed;
    }

    private static void unpack(TarArchiveEntry entry, InputStream bytes, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(bytes, file);
            if ((entry.getMode() & 0100) != 0) {
                var may = EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
                Files.setPosixFilePermissions(file, may);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
