package eu.jumelage.programme;

import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of all activities. */
@Component
class Acts {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;
    private final Runs runs;

    Acts(JdbcClient sql, NamedParameterJdbcTemplate batches, Runs runs) {
        this.sql = sql;
        this.batches = batches;
        this.runs = runs;
    }

    /** What somebody asked for, what was decided, and the number under which it stands in the history. */
    record Written(UUID act, ActRequest request, Decision.Accepted accepted) {

        Written(ActRequest request, Decision.Accepted accepted) {
            this(UUID.randomUUID(), request, accepted);
        }

        UUID activity() {
            return accepted.after().id();
        }
    }

    /** Writes an act into the history, and its runs as they are from now on. */
    void write(UUID act, ActRequest request, Decision.Accepted accepted) {
        write(List.of(new Written(act, request, accepted)), null);
    }

    /** Many in their order; @param crisisStep of which they are a part, if of any */
    void write(List<Written> all, @Nullable UUID crisisStep) {
        batches.batchUpdate("""
                insert into programme.act
                    (id, activity, at, steps, public_reason, internal_reason, disruption, actor, crisis_step)
                values (:id, :activity, :at, :steps, :publicReason::jsonb, :internalReason, :disruption, :actor,
                    :crisisStep)""", all.stream().map(one -> row(one, crisisStep)).toArray(SqlParameterSource[]::new));
        runs.change(all);
    }

    private static SqlParameterSource row(Written written, @Nullable UUID crisisStep) {
        ActRequest request = written.request();
        return new MapSqlParameterSource("id", written.act())
                .addValue("activity", written.activity())
                .addValue("at", Moments.column(written.accepted().at()))
                .addValue(
                        "steps",
                        request.steps().stream().map(step -> step.kind().key()).toArray(String[]::new))
                .addValue("publicReason", Texts.writeOrNull(request.publicReason()))
                .addValue("internalReason", request.internalReason())
                .addValue("disruption", request.disruption())
                .addValue("actor", request.actor())
                .addValue("crisisStep", crisisStep);
    }

    Optional<UUID> activityOf(UUID act) {
        return sql.sql("select activity from programme.act where id = :act")
                .param("act", act)
                .query(UUID.class)
                .optional();
    }

    Optional<Text> reason(UUID act) {
        return sql.sql("select public_reason from programme.act where id = :act")
                .param("act", act)
                .query((row, _) -> Optional.ofNullable(Texts.columnOrNull(row, "public_reason")))
                .optional()
                .flatMap(reason -> reason);
    }

    /** The activities of all acts that were done for exactly these words. */
    List<UUID> doneFor(Text reason) {
        return sql.sql("select distinct activity from programme.act where public_reason = :reason::jsonb")
                .param("reason", Texts.write(reason))
                .query(UUID.class)
                .list();
    }

    /** @return how many acts; none where somebody reworded them meanwhile */
    int reword(Text said, Text now) {
        return sql.sql("update programme.act set public_reason = :now::jsonb where public_reason = :said::jsonb")
                .param("said", Texts.write(said))
                .param("now", Texts.write(now))
                .update();
    }

    /** When the last act of each was, and which it is. */
    Map<UUID, Last> last(Collection<UUID> activities) {
        var last = new HashMap<UUID, Last>();
        sql.sql("""
                select distinct on (activity) activity, id, at from programme.act
                where activity = any (:activities) order by activity, recorded desc""").param("activities", activities.toArray(UUID[]::new)).query(row -> {
            last.put(
                    row.getObject("activity", UUID.class),
                    new Last(row.getObject("id", UUID.class), Moments.of(row, "at")));
        });
        return last;
    }

    record Last(UUID act, Instant at) {}

    Optional<Instant> last(UUID activity) {
        return sql.sql("select at from programme.act where activity = :activity order by recorded desc limit 1")
                .param("activity", activity)
                .query((row, _) -> Moments.of(row, "at"))
                .optional();
    }

    /** In the order in which they were done. */
    List<Act> of(UUID activity) {
        Map<UUID, List<RunChange>> changes = changes(activity, null);
        return sql.sql("""
                select id, activity, at, steps, public_reason, internal_reason, disruption, actor, crisis_step
                from programme.act
                where activity = :activity
                order by recorded""")
                .param("activity", activity)
                .query((row, _) -> read(row, changes))
                .list();
    }

    /** Those of a crisis step, undoing ones too, in the order in which they were done. */
    List<Act> ofStep(UUID step) {
        Map<UUID, List<RunChange>> changes = changes(null, step);
        return sql.sql("""
                select id, activity, at, steps, public_reason, internal_reason, disruption, actor, crisis_step
                from programme.act
                where crisis_step = :step
                order by recorded""")
                .param("step", step)
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
                List.copyOf(changes.getOrDefault(id, List.of())),
                row.getObject("crisis_step", UUID.class));
    }

    /** A row for what a run was and a row for what it became, each with the columns of a run. */
    private Map<UUID, List<RunChange>> changes(@Nullable UUID activity, @Nullable UUID step) {
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
                where act.activity = :activity or act.crisis_step = :step
                order by state.position, side.is_after""").param("activity", activity).param("step", step).query(row -> {
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
