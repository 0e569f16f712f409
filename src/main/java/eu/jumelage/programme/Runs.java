package eu.jumelage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs of all activities. */
@Component
class Runs {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    Runs(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** By activity, in their order. */
    Map<UUID, List<Run>> of(Collection<UUID> activities) {
        var runs = new LinkedHashMap<UUID, List<Run>>();
        sql.sql("""
                select activity, id, precision, starts_local, ends_local, zone, starts_offset, ends_offset,
                    place, attendance, online_link, course, cancelled_at, sequence
                from programme.run
                where activity in (:activities)
                order by activity, position""").param("activities", activities).query(row -> {
            runs.computeIfAbsent(row.getObject("activity", UUID.class), _ -> new ArrayList<>())
                    .add(read(row));
        });
        return runs;
    }

    /** A draft's runs, all anew. */
    void replace(UUID activity, List<Run> runs) {
        sql.sql("delete from programme.run where activity = :activity")
                .param("activity", activity)
                .update();
        for (int position = 0; position < runs.size(); position++) {
            add(activity, position, runs.get(position));
        }
    }

    void add(UUID activity, int position, Run run) {
        sql.sql("""
                insert into programme.run (id, activity, position, precision, starts_local, ends_local, zone,
                    starts_offset, ends_offset, starts_at, ends_at, place, attendance, online_link, course,
                    cancelled_at, sequence)
                values (:id, :activity, :position, :precision, :startsLocal, :endsLocal, :zone,
                    :startsOffset, :endsOffset, :startsAt, :endsAt, :place, :attendance, :link, :course,
                    :cancelledAt, :sequence)""")
                .params(params(run))
                .param("activity", activity)
                .param("position", position)
                .update();
    }

    /**
     * Changes runs by acts, and keeps what each was before and after: both ctes see it as it was before the statement.
     */
    void change(List<Acts.Written> acts) {
        var rows = new ArrayList<SqlParameterSource>();
        for (Acts.Written one : acts) {
            for (RunChange change : one.accepted().changes()) {
                rows.add(new MapSqlParameterSource(params(change.after())).addValue("act", one.act()));
            }
        }
        batches.batchUpdate("""
                with was as (select id, to_jsonb(run) as state from programme.run where id = :id),
                now as (
                    update programme.run
                    set precision = :precision, starts_local = :startsLocal, ends_local = :endsLocal, zone = :zone,
                        starts_offset = :startsOffset, ends_offset = :endsOffset, starts_at = :startsAt,
                        ends_at = :endsAt, place = :place, attendance = :attendance, online_link = :link,
                        course = :course, cancelled_at = :cancelledAt, sequence = :sequence
                    where id = :id
                    returning id, to_jsonb(run) as state)
                insert into programme.act_run (act, run, before, after)
                select :act, id, was.state, now.state from was join now using (id)""", rows.toArray(SqlParameterSource[]::new));
    }

    /** Reads the columns of a run by their names. */
    static Run read(ResultSet row) throws SQLException {
        When when = When.stored(
                row.getString("precision"),
                row.getObject("starts_local", LocalDateTime.class),
                row.getObject("ends_local", LocalDateTime.class),
                row.getString("zone"),
                row.getObject("starts_offset", Integer.class),
                row.getObject("ends_offset", Integer.class));
        Where where = new Where(
                Keyed.of(Attendance.class, row.getString("attendance")),
                row.getObject("place", UUID.class),
                row.getString("online_link"));
        return new Run(
                row.getObject("id", UUID.class),
                when,
                where,
                Keyed.of(Course.class, row.getString("course")),
                Moments.orNull(row, "cancelled_at"),
                row.getInt("sequence"));
    }

    private static Map<String, @Nullable Object> params(Run run) {
        StoredWhen when = run.when().columns();
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", run.id());
        params.put("precision", when.precision());
        params.put("startsLocal", when.startsLocal());
        params.put("endsLocal", when.endsLocal());
        params.put("zone", when.zone().getId());
        params.put("startsOffset", when.startsOffset());
        params.put("endsOffset", when.endsOffset());
        params.put("startsAt", Moments.column(run.when().startsAt().orElse(null)));
        params.put("endsAt", Moments.column(run.when().endsAt().orElse(null)));
        params.put("place", run.where().place());
        params.put("attendance", run.where().attendance().key());
        params.put("link", run.where().link());
        params.put("course", run.course().key());
        params.put("cancelledAt", Moments.column(run.cancelledAt()));
        params.put("sequence", run.sequence());
        return params;
    }
}
