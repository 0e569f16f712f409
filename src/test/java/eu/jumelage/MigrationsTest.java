package eu.jumelage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps that build the database: one sequence over all modules, each step in its module's own schema. */
class MigrationsTest {

    private static final Path ROOT = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

    /** A statement that changes the database, and what it changes. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?im)^\\s*(?:(?:create(?: or replace)?|alter|drop)\\s+(?:unique\\s+|materialized\\s+|unlogged\\s+)*"
                    + "(?:table|view|function|procedure|type|domain|sequence|text search configuration"
                    + "|(?:index\\s+\\w+\\s+on))"
                    + "|insert into|update|delete from|truncate)"
                    + "\\s+(?:if (?:not )?exists\\s+)?(?:only\\s+)?([\\w.]+)");

    /** A trigger listens at any module's table, as a view reads it; what it then does is its own module's. */
    private static final Pattern LISTENER =
            Pattern.compile("(?is)create trigger\\s[^;]*?\\bexecute function\\s+([\\w.]+)");

    private static final Pattern SCHEMA = Pattern.compile("(?im)^\\s*create schema\\s+(?:if not exists\\s+)?(\\w+)");

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theNumbersAreOneSequence() throws IOException {
        List<Integer> numbers =
                migrations().stream().map(MigrationsTest::number).sorted().toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void eachStandsWithItsModuleAndBuildsNothingElse(Path migration) throws IOException {
        String module = ROOT.relativize(migration).getName(0).toString();
        String sql = Files.readString(migration).replaceAll("--.*", "");
        assertThat(Path.of("src/main/java/eu/jumelage", module)).isDirectory();
        assertThat(ROOT.relativize(migration).getNameCount()).isEqualTo(2);
        assertThat(SCHEMA.matcher(sql).results().map(found -> found.group(1))).allMatch(module::equals);
        assertThat(CHANGE.matcher(sql).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(changed -> changed.startsWith(module + "."));
        assertThat(LISTENER.matcher(sql).results().map(found -> found.group(1)))
                .allMatch(function -> function.startsWith(module + "."));
    }

    private static int number(Path migration) {
        var name = NAME.matcher(migration.getFileName().toString());
        assertThat(name.matches()).as(migration.toString()).isTrue();
        return Integer.parseInt(name.group(1));
    }
}
