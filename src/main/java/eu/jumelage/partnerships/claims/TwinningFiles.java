package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Intake.Fault;
import eu.jumelage.partnerships.claims.Intake.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files of twinnings as claims, whole or not at all; only lines that make no sense are left out, and told. The
 * same file again changes nothing but the day on which its claims were last seen. Nothing here touches the register.
 */
@Component
@Transactional
public class TwinningFiles {

    /** In characters, of the name of a source. */
    public static final int LONGEST_SOURCE = 200;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final JdbcTemplate database;
    private final Comparing comparing;

    TwinningFiles(JdbcTemplate database, Comparing comparing) {
        this.database = database;
        this.comparing = comparing;
    }

    /**
     * {@link TwinningFile#NAMES} and {@link TwinningFile#RELATIONS}. The streams are left open.
     *
     * @param source who says so; what it said before is known by this name
     */
    public Intake relations(InputStream names, InputStream relations, String source, Progress progress) {
        comparing.begin(source);
        var cities = new Loading(new NameForm(), progress);
        Optional<Fault> fault = load(cities, names);
        if (fault.isPresent()) {
            return new Unusable(TwinningFile.NAMES, fault.get(), cities.refused());
        }
        var links = new Loading(new LinkForm(), progress);
        fault = load(links, relations);
        if (fault.isPresent()) {
            return new Unusable(TwinningFile.RELATIONS, fault.get(), links.refused());
        }
        Refusals twice = comparing.namesTwice();
        return comparing.take(source, List.of(cities, links), TwinningFile.RELATIONS, twice);
    }

    /** {@link TwinningFile#PAIRS}: the first city of a line counts as naming the second. The stream is left open. */
    public Intake pairs(InputStream csv, String source, Progress progress) {
        comparing.begin(source);
        var pairs = new Loading(new PairForm(), progress);
        Optional<Fault> fault = load(pairs, csv);
        if (fault.isPresent()) {
            return new Unusable(TwinningFile.PAIRS, fault.get(), pairs.refused());
        }
        comparing.splitPairs();
        return comparing.take(source, List.of(pairs), TwinningFile.PAIRS, Refusals.NONE);
    }

    /** What can be said of a file by its first bytes alone; the stream is closed. */
    public static Optional<Fault> fault(InputStream file) throws IOException {
        try (file) {
            byte[] first = file.readNBytes(ARCHIVE.length);
            if (first.length == 0) {
                return Optional.of(Fault.EMPTY);
            }
            return Arrays.equals(first, ARCHIVE) ? Optional.of(Fault.ARCHIVE) : Optional.empty();
        }
    }

    private Optional<Fault> load(Loading loading, InputStream file) {
        Optional<Fault> fault = database.execute((Connection connection) -> copy(loading, file, connection));
        return fault == null ? Optional.empty() : fault;
    }

    private static Optional<Fault> copy(Loading loading, InputStream file, Connection connection) throws SQLException {
        try {
            var bytes = new PushbackInputStream(file, ARCHIVE.length);
            byte[] first = bytes.readNBytes(ARCHIVE.length);
            if (Arrays.equals(first, ARCHIVE)) {
                return Optional.of(Fault.ARCHIVE);
            }
            bytes.unread(first);
            return loading.copy(bytes, connection.unwrap(PGConnection.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
