package eu.jumelage.launch;

import static eu.jumelage.launch.Launched.database;
import static eu.jumelage.launch.Launched.databaseProcess;
import static eu.jumelage.launch.Launched.jumelage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    /** One folder for all, so that its database is made once; each test leaves it to nobody. */
    @TempDir
    static Path data;

    @TempDir
    Path elsewhere;

    @Test
    void aKilledProgramLosesNothingThatWasAcknowledged() throws Exception {
        var acknowledged = new ArrayList<Integer>();
        try (var first = run()) {
            first.address();
            write("create table written (number int)");
            var writer = Thread.ofVirtual().start(() -> writeUntilItBreaks(acknowledged));
            while (acknowledged.size() < 200) {
                Thread.sleep(10);
            }
            first.kill();
            var leftOver = databaseProcess(data);
            assertThat(leftOver.isAlive()).isTrue();
            try (var second = run()) {
                second.address();
                writer.join();
                assertThat(second.output()).contains("killed program left behind (process " + leftOver.pid());
                assertThat(leftOver.isAlive()).isFalse();
                assertThat(numbers())
                        .startsWith(acknowledged.toArray(Integer[]::new))
                        .doesNotHaveDuplicates();
                write("drop table written");
            }
        }
    }

    @Test
    void aKilledDatabaseComesBackByItself() throws Exception {
        try (var program = run()) {
            program.address();
            write("create table kept (number int)");
            var server = databaseProcess(data);
            server.destroyForcibly();
            server.onExit().get();
            awaitDatabase(program);
            write("drop table kept");
        }
    }

    @Test
    void aStoppedProgramStopsItsDatabase() throws Exception {
        try (var program = run()) {
            program.address();
            var server = databaseProcess(data);
            program.process().destroy();
            assertThat(program.exit()).isEqualTo(143);
            assertThat(server.onExit()).succeedsWithin(Launched.PATIENCE);
            assertThat(data.resolve("program")).doesNotExist();
        }
    }

    @Test
    void aNoteOfAProcessThatIsSomebodyElsesIsNoHindrance() throws Exception {
        try (var once = run()) {
            once.address();
        }
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var again = run()) {
            assertThat(again.address()).startsWith("http://localhost:");
        }
    }

    @Test
    void theFolderBelongsToOneProgramAndCommandsWorkBesideIt() throws Exception {
        try (var program = run()) {
            program.address();
            refused("already works in the data folder", "run", "--port", "0", "--data", data.toString());
            try (var command = jumelage("barriers", "--data", data.toString())) {
                assertThat(command.exit()).as(command.output()).isZero();
            }
            assertThat(databaseProcess(data).isAlive()).isTrue();
        }
        try (var command = jumelage("barriers", "--data", data.toString())) {
            assertThat(command.exit()).as(command.output()).isZero();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void dataOfANewerProgramAreRefused() throws Exception {
        try (var program = run()) {
            program.address();
            write("""
                    insert into flyway_schema_history
                    select 999, '999', 'of tomorrow', type, script, checksum, installed_by, installed_on, execution_time, success
                    from flyway_schema_history where installed_rank = 1""");
            try (var beside = jumelage("barriers", "--data", data.toString())) {
                assertThat(beside.exit()).isEqualTo(1);
                assertThat(beside.output()).contains("written by a newer Jumelage");
            }
            write("delete from flyway_schema_history where installed_rank = 999");
        }
    }

    @Test
    void theDatabaseAsksForItsPassword() throws Exception {
        try (var program = run()) {
            program.address();
            try (var database = database(data)) {
                String url = database.getMetaData().getURL();
                assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsMade() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            refused("Port " + port, "run", "--port", port, "--data", elsewhere.toString());
            assertThat(elsewhere.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.createFile(elsewhere.resolve("file"));
        refused("cannot be written", "run", "--port", "0", "--data", file.toString());
        refused("cannot be written", "sample", "--data", file.toString());
    }

    @Test
    void aMisspeltSettingIsRefused() throws Exception {
        refused(Map.of("JUMELAGE_PROT", "80"), "There is no setting JUMELAGE_PROT", "run");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws Exception {
        var settings = Map.of("JUMELAGE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none");
        refused(settings, "The database at jdbc:postgresql://127.0.0.1:1/none", "run", "--port", "0");
    }

    private static Launched run() throws Exception {
        return jumelage("run", "--port", "0", "--data", data.toString());
    }

    private static void refused(String sentence, String... typed) throws Exception {
        refused(Map.of(), sentence, typed);
    }

    private static void refused(Map<String, String> settings, String sentence, String... typed) throws Exception {
        try (var program = jumelage(settings, typed)) {
            assertThat(program.exit()).isEqualTo(1);
            assertThat(program.output().lines()).singleElement().asString().contains(sentence);
        }
    }

    private static void write(String sql) throws Exception {
        try (var database = database(data);
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void writeUntilItBreaks(List<Integer> acknowledged) {
        try (var database = database(data);
                var statement = database.createStatement()) {
            for (int number = 0; true; number++) {
                statement.execute("insert into written (number) values (" + number + ")");
                acknowledged.add(number);
            }
        } catch (Exception killed) {
            // that was the point
        }
    }

    private static List<Integer> numbers() throws Exception {
        var numbers = new ArrayList<Integer>();
        try (var database = database(data);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select number from written order by number")) {
            while (rows.next()) {
                numbers.add(rows.getInt("number"));
            }
        }
        return numbers;
    }

    /** As long as a start may take: on a busy disk the server needs its time to read its journal. */
    private static void awaitDatabase(Launched program) throws Exception {
        var until = Instant.now().plus(Launched.PATIENCE);
        while (Instant.now().isBefore(until)) {
            try (var database = database(data)) {
                return;
            } catch (SQLException | NoSuchFileException _) { // it says anew where the database is
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The database did not come back: " + program.output());
    }
}
