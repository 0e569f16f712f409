package eu.jumelage.programme;

import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of crisis steps. */
@Component
class CrisisRows {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    CrisisRows(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Optional<CrisisStep> find(UUID id) {
        return sql.sql("""
                select id, at, does, disruption, public_reason, internal_reason, online_link, actor, undone_at, undone_by
                from programme.crisis_step where id = :id""").param("id", id).query(CrisisRows::read).optional();
    }

    /** Whoever takes it back waits for whoever does so first. */
    Optional<CrisisStep> lock(UUID id) {
        return sql.sql("select id from programme.crisis_step where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    List<CrisisStep> all(int most) {
        return sql.sql("""
                select id, at, does, disruption, public_reason, internal_reason, online_link, actor, undone_at, undone_by
                from programme.crisis_step order by at desc, id limit :most""").param("most", most).query(CrisisRows::read).list();
    }

    /** How many activities each of them did anything to, their parts not counted. */
    Map<UUID, Integer> sizes(Collection<UUID> steps) {
        var sizes = new LinkedHashMap<UUID, Integer>();
        sql.sql("""
                select step, count(*) filter (where outcome = 'done') as done from programme.crisis_choice
                where step = any (:steps) group by step""").param("steps", steps.toArray(UUID[]::new)).query(row -> {
            sizes.put(row.getObject("step", UUID.class), row.getInt("done"));
        });
        return sizes;
    }

    void store(CrisisStep step, Collection<Foreseen> chosen) {
        sql.sql("""
                insert into programme.crisis_step
                    (id, at, does, disruption, public_reason, internal_reason, online_link, actor)
                values (:id, :at, :does, :disruption, :publicReason::jsonb, :internalReason, :link, :actor)""")
                .param("id", step.id())
                .param("at", Moments.column(step.at()))
                .param("does", step.does().key())
                .param("disruption", step.disruption())
                .param("publicReason", Texts.writeOrNull(step.publicReason()))
                .param("internalReason", step.internalReason())
                .param("link", step.link())
                .param("actor", step.actor())
                .update();
        batches.batchUpdate(
                """
                insert into programme.crisis_choice (step, activity, outcome)
                values (:step, :activity, :outcome)""",
                chosen.stream()
                        .map(one -> new MapSqlParameterSource("step", step.id())
                                .addValue("activity", one.activity().id())
                                .addValue("outcome", one.outcome()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What was chosen and could not be done, with the word for why. */
    Map<UUID, String> leftOut(UUID step) {
        var left = new LinkedHashMap<UUID, String>();
        sql.sql("""
                select activity, outcome from programme.crisis_choice
                where step = :step and outcome <> 'done' order by activity""").param("step", step).query(row -> {
            left.put(row.getObject("activity", UUID.class), row.getString("outcome"));
        });
        return left;
    }

    void undone(UUID step, Instant at, String actor) {
        sql.sql("update programme.crisis_step set undone_at = :at, undone_by = :actor where id = :id")
                .param("id", step)
                .param("at", Moments.column(at))
                .param("actor", actor)
                .update();
    }

    /** Says in more languages why it was done. */
    void reword(Text said, Text now) {
        sql.sql("update programme.crisis_step set public_reason = :now::jsonb where public_reason = :said::jsonb")
                .param("said", Texts.write(said))
                .param("now", Texts.write(now))
                .update();
    }

    /** The last step that did anything to an activity. */
    Optional<CrisisStep> lastOf(UUID activity) {
        return sql.sql("""
                select crisis_step from programme.act
                where activity = :activity and crisis_step is not null order by recorded desc limit 1""")
                .param("activity", activity)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    private static CrisisStep read(ResultSet row, int number) throws SQLException {
        return new CrisisStep(
                row.getObject("id", UUID.class),
                Moments.of(row, "at"),
                Keyed.of(CrisisPlan.Does.class, row.getString("does")),
                row.getObject("disruption", UUID.class),
                Texts.columnOrNull(row, "public_reason"),
                row.getString("internal_reason"),
                row.getString("online_link"),
                row.getString("actor"),
                Moments.orNull(row, "undone_at"),
                row.getString("undone_by"));
    }
}
