package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of all activities. */
@Component
class Acts {

    private final JdbcClient sql;
    private final Runs runs;

    Acts(JdbcClient sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /** Writes an act into the history, and its runs as they are from now on. */
    void write(UUID act, UUID activity, ActRequest request, Decision.Accepted accepted) {
        sql.sql("""
                insert into programme.act (id, activity, at, steps, public_reason, internal_reason, disruption, actor)
                values (:id, :activity, :at, :steps, :publicReason::jsonb, :internalReason, :disruption, :actor)""")
                .param("id", act)
                .param("activity", activity)
                .param("at", Moments.column(accepted.at()))
                .param(
                        "steps",
                        request.steps().stream().map(step -> step.kind().key()).toArray(String[]::new))
                .param("publicReason", Texts.writeOrNull(request.publicReason()))
                .param("internalReason", request.internalReason())
                .param("disruption", request.disruption())
                .param("actor", request.actor())
                .update();
        accepted.changes().forEach(change -> runs.change(act, change.after()));
    }

    Optional<UUID> activityOf(UUID act) {
        return sql.sql("select activity from programme.act where id = :act")
                .param("act", act)
                .query(UUID.class)
                .optional();
    }

    Optional<Instant> last(UUID activity) {
        return sql.sql("select at from programme.act where activity = :activity order by recorded desc limit 1")
                .param("activity", activity)
                .query((row, _) -> Moments.of(row, "at"))
                .optional();
    }

    /** In the order in which they were done. */
    List<Act> of(UUID activity) {
        Map<UUID, List<RunChange>> changes = changes(activity);
        return sql.sql("""
                select id, activity, at, steps, public_reason, internal_reason, disruption, actor
                from programme.act
                where activity = :activity
                order by recorded""")
                .param("activity", activity)
                .query((row, _) -> read(row, changes))
                .list();
    }

    private static Act read(ResultSet row, Map<UUID, List<RunChange>> changes) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Act(
                id,
                row.getObject("activity", UUID.class),
                Moments.of(row, "at"),
                Arrays.stream((String[]) row.getArray("steps").getArray())
                        .map(key -> Keyed.of(Step.Kind.class, key))
                        .toList(),
                Texts.columnOrNull(row, "public_reason"),
                row.getString("internal_reason"),
                row.getObject("disruption", UUID.class),
                row.getString("actor"),
                List.copyOf(changes.getOrDefault(id, List.of())));
    }

    /** A row for what a run was and a row for what it became, each with the columns of a run. */
    private Map<UUID, List<RunChange>> changes(UUID activity) {
        var before = new HashMap<List<UUID>, Run>();
        var changes = new HashMap<UUID, List<RunChange>>();
        sql.sql("""
                select act_run.act, side.is_after, state.id, state.precision, state.starts_local, state.ends_local,
                    state.zone, state.starts_offset, state.ends_offset, state.place, state.attendance,
                    state.online_link, state.course, state.cancelled_at, state.sequence
                from programme.act
                join programme.act_run on act_run.act = act.id
                cross join lateral (values (false, act_run.before), (true, act_run.after)) side (is_after, state_json)
                cross join lateral jsonb_populate_record(null::programme.run, side.state_json) state
                where act.activity = :activity
                order by state.position, side.is_after""").param("activity", activity).query(row -> {
            UUID act = row.getObject("act", UUID.class);
            Run run = Runs.read(row);
            if (row.getBoolean("is_after")) {
                Run was =
                        Optional.ofNullable(before.get(List.of(act, run.id()))).orElseThrow();
                changes.computeIfAbsent(act, _ -> new ArrayList<>()).add(new RunChange(was, run));
            } else {
                before.put(List.of(act, run.id()), run);
            }
        });
        return changes;
    }
}
