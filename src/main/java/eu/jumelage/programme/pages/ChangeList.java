package eu.jumelage.programme.pages;

import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Editable.Row;
import eu.jumelage.office.editing.Listed;
import eu.jumelage.office.editing.Looking;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import eu.jumelage.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of the whole programme as the office looks for them, the last first. */
@Component
class ChangeList {

    private final JdbcClient sql;
    private final ActivityFields home;

    ChangeList(JdbcClient sql, ActivityFields home) {
        this.sql = sql;
        this.home = home;
    }

    /** What an activity is called, in one short query: drafts stand in lists. */
    Optional<String> title(String activity, Language reader) {
        return activity.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sql.sql("select title from programme.activity where id = :id")
                        .param("id", UUID.fromString(activity))
                        .query((row, _) -> Texts.column(row, "title").string(reader))
                        .optional()
                : Optional.empty();
    }

    /** Read by the key of the page before, as act_recorded keeps it. */
    Listed find(Language reader, Looking looking, int most) {
        record Placed(Row row, long recorded) {}
        String step = looking.chosen("step");
        String search = looking.search().replaceAll("[\\\\%_]", " ").strip();
        var params = new HashMap<String, Object>();
        params.put("before", looking.after().matches("\\d{1,18}") ? Long.parseLong(looking.after()) : Long.MAX_VALUE);
        params.put("most", most + 1);
        params.put("step", step == null ? "" : step);
        params.put("search", search);
        List<Placed> found = sql.sql("""
                select act.id, act.steps, act.at, act.actor, act.recorded, a.title
                from programme.act join programme.activity a on a.id = act.activity
                where act.recorded < :before and (:step = '' or :step = any(act.steps))
                    and (:search = '' or partnerships.findable(a.title) like
                        '%' || partnerships.findable(:search) || '%')
                order by act.recorded desc limit :most""")
                .params(params)
                .query((row, _) -> new Placed(row(row, reader), row.getLong("recorded")))
                .list();
        List<Placed> page = found.subList(0, Math.min(most, found.size()));
        return new Listed(
                page.stream().map(Placed::row).toList(),
                found.size() > most ? String.valueOf(page.getLast().recorded()) : null,
                null);
    }

    private Row row(ResultSet row, Language reader) throws SQLException {
        String steps = Arrays.stream((String[]) row.getArray("steps").getArray())
                .map(step -> Words.in(reader).say("act." + step))
                .collect(Collectors.joining(Words.in(reader).say("step.and")));
        LocalDate day = row.getObject("at", OffsetDateTime.class)
                .atZoneSameInstant(home.zone())
                .toLocalDate();
        return new Row(
                row.getObject("id", UUID.class),
                Texts.column(row, "title").string(reader),
                List.of(steps, SaidDay.of(day, reader), row.getString("actor")),
                null);
    }
}
