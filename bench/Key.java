import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/** Where a page of Rückblick begins, counted once in SQL: Key DATA PAGE, while the program runs on that folder. */
void main(String[] typed) throws Exception {
    var occupant = new Properties();
    try (var lines = Files.newBufferedReader(Path.of(typed[0], "program"))) {
        occupant.load(lines);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + occupant.getProperty("port") + "/postgres";
    try (var connection = DriverManager.getConnection(
                    url, "postgres", Files.readString(Path.of(typed[0], "postgres.password")));
            var statement = connection.prepareStatement("""
                    select coalesce(extract(epoch from a.ends_at)::bigint::text, 'undated') || '-' || a.id
                    from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= now()
                        and a.current_until <= now()
                    order by coalesce(a.ends_at, '-infinity') desc, a.id desc
                    offset ? limit 1""")) {
        statement.setInt(1, (Integer.parseInt(typed[1]) - 1) * 25 - 1);
        try (var found = statement.executeQuery()) {
            if (found.next()) {
                System.out.println(found.getString(1));
            }
        }
    }
}
