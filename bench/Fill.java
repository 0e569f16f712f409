import eu.jumelage.Jumelage;
import eu.jumelage.portal.reading.ReadyListings;
import eu.jumelage.portal.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills an empty data folder: Fill DATA ACTIVITIES PARTNERSHIPS SEED [search]. Foreign keys are looked after up to
 * 20,000 activities; beyond, the same statements are trusted, since looking takes longer than writing.
 */
void main(String[] typed) throws Exception {
    long began = System.nanoTime();
    try (var records = new SpringApplicationBuilder(Jumelage.class)
            .web(WebApplicationType.NONE)
            .run("--jumelage.command=bench", "--jumelage.join=true", "--jumelage.data=" + typed[0])) {
        var settings = Map.of(
                "bench.activities", typed[1],
                "bench.partnerships", typed[2],
                "bench.seed", typed[3],
                "bench.day", LocalDate.now().toString(),
                "synchronous_commit", "off",
                "maintenance_work_mem", "256MB",
                "work_mem", "64MB",
                "jit", "off",
                "session_replication_role", Integer.parseInt(typed[1]) > 20_000 ? "replica" : "origin");
        try (var connection = superuser(records, typed[0]);
                var statement = connection.createStatement()) {
            for (var setting : settings.entrySet()) {
                statement.execute("set " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
            statement.execute("alter system set max_wal_size = '8GB'");
            statement.execute("select pg_reload_conf()");
            for (String sql : Files.readString(Path.of("bench/fill.sql")).split("\\n\\n")) {
                long start = System.nanoTime();
                statement.execute(sql);
                say(start, sql.lines().filter(line -> !line.startsWith("--")).findFirst().orElse("").strip());
            }
            statement.execute("alter system reset max_wal_size");
            statement.execute("select pg_reload_conf()");
        }
        long listing = System.nanoTime();
        records.getBean(ReadyListings.class).all();
        say(listing, "ready listings");
        if (typed.length > 4) {
            long start = System.nanoTime();
            records.getBean(SearchIndex.class).all();
            say(start, "search index");
        }
        // Otherwise the database does so by itself while the pages are measured.
        try (var connection = superuser(records, typed[0]);
                var statement = connection.createStatement()) {
            long start = System.nanoTime();
            statement.execute("vacuum (analyze)");
            say(start, "vacuum");
        }
    }
    say(began, "filled in all");
}

/** Only the superuser may leave foreign keys unguarded. */
Connection superuser(ConfigurableApplicationContext records, String data) throws Exception {
    return DriverManager.getConnection(
            records.getBean(JdbcConnectionDetails.class).getJdbcUrl(),
            "postgres",
            Files.readString(Path.of(data, "postgres.password")));
}

void say(long since, String what) {
    System.err.printf("%8.1f s  %.90s%n", (System.nanoTime() - since) / 1e9, what);
}
