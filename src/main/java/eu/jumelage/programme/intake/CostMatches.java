package eu.jumelage.programme.intake;

import eu.jumelage.office.editing.Problem;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the activity that a line of costs means: by its id or address, by its file reference, by its title and day. */
@Component
class CostMatches {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FEW = 50;

    private final JdbcClient sql;

    CostMatches(JdbcClient sql) {
        this.sql = sql;
    }

    /** An activity as a line found it. */
    record Known(
            UUID id,
            Text title,
            @Nullable String first,
            @Nullable String last) {}

    /** Exactly one, or why not. */
    record Answer(Optional<Known> activity, @Nullable Problem why) {
        static Answer no(String words, Object... arguments) {
            return new Answer(Optional.empty(), Problem.of("", words, arguments));
        }
    }

    /** Asks the same only once a file. */
    final class Asking {
        private final Map<List<String>, Answer> answers = new HashMap<>();

        Answer of(String activity, String title, String date) {
            return answers.computeIfAbsent(List.of(activity, title, date), _ -> find(activity, title, date));
        }
    }

    Asking asking() {
        return new Asking();
    }

    private Answer find(String activity, String title, String date) {
        Matcher id = ID.matcher(activity.toLowerCase(Locale.ROOT));
        if (id.find()) {
            return one(byId(UUID.fromString(id.group())));
        }
        if (!activity.isEmpty()) {
            List<Known> filed = byReference(activity);
            return filed.isEmpty() ? byTitle(title.isEmpty() ? activity : title, date) : one(filed);
        }
        return title.isEmpty() ? Answer.no("cost.import.no-activity") : byTitle(title, date);
    }

    private Answer byTitle(String title, String date) {
        String day = WrittenDate.of(date).map(WrittenDate::iso).orElse("");
        if (!date.isEmpty() && day.isEmpty()) {
            return Answer.no("problem.day", date, "2027-06-01");
        }
        String folded = Names.folded(title);
        return one(called(title).stream()
                .filter(known -> known.title().in().values().stream()
                        .anyMatch(wording -> Names.folded(wording.is()).equals(folded)))
                .filter(known -> day.isEmpty() || isOn(known, day))
                .toList());
    }

    /** Whether the day lies between its first and its last, as precisely as these are known. */
    private static boolean isOn(Known known, String day) {
        String first = known.first();
        String last = known.last() == null ? first : known.last();
        return first != null
                && last != null
                && cut(day, first).compareTo(cut(first, day)) >= 0
                && cut(day, last).compareTo(cut(last, day)) <= 0;
    }

    private static String cut(String date, String other) {
        return date.substring(0, Math.min(date.length(), other.length()));
    }

    private static Answer one(List<Known> found) {
        return switch (found.size()) {
            case 0 -> Answer.no("cost.import.unknown");
            case 1 -> new Answer(Optional.of(found.getFirst()), null);
            default -> Answer.no("cost.import.several");
        };
    }

    private List<Known> byId(UUID id) {
        return sql.sql("""
                select id, title, programme.first_day(id) as first, programme.last_day(id) as last
                from programme.activity where id = :id""").param("id", id).query((row, _) -> known(row)).list();
    }

    private List<Known> byReference(String reference) {
        return sql.sql("""
                select id, title, programme.first_day(id) as first, programme.last_day(id) as last
                from programme.activity where file_reference = :reference limit 2""")
                .param("reference", reference)
                .query((row, _) -> known(row))
                .list();
    }

    private List<Known> called(String title) {
        String plain = title.replaceAll("[\\\\%_]", " ");
        return plain.length() > 500
                ? List.of()
                : sql.sql("""
                select id, title, programme.first_day(id) as first, programme.last_day(id) as last
                from programme.activity
                where partnerships.findable(title) like '%' || ltrim(partnerships.findable(:title)) || '%'
                limit :few""")
                        .param("title", plain)
                        .param("few", FEW)
                        .query((row, _) -> known(row))
                        .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                Texts.column(row, "title"),
                row.getString("first"),
                row.getString("last"));
    }
}
