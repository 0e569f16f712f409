package eu.jumelage.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs of all activities. */
@Component
class Runs {

    private final JdbcClient sql;

    Runs(JdbcClient sql) {
        this.sql = sql;
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
        bound(run, """
                insert into programme.run (id, activity, position, precision, starts_local, ends_local, zone,
                    starts_offset, ends_offset, starts_at, ends_at, place, attendance, online_link, course,
                    cancelled_at, sequence)
                values (:id, :activity, :position, :precision, :startsLocal, :endsLocal, :zone,
                    :startsOffset, :endsOffset, :startsAt, :endsAt, :place, :attendance, :link, :course,
                    :cancelledAt, :sequence)""").param("activity", activity).param("position", position).update();
    }

    /**
     * Changes a run by an act, and keeps what it was before and after: both ctes see it as it was before the statement.
     */
    void change(UUID act, Run run) {
        bound(run, """
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
                select :act, id, was.state, now.state from was join now using (id)""").param("act", act).update();
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

    private JdbcClient.StatementSpec bound(Run run, String statement) {
        StoredWhen when = run.when().columns();
        return sql.sql(statement)
                .param("id", run.id())
                .param("precision", when.precision())
                .param("startsLocal", when.startsLocal())
                .param("endsLocal", when.endsLocal())
                .param("zone", when.zone().getId())
                .param("startsOffset", when.startsOffset())
                .param("endsOffset", when.endsOffset())
                .param("startsAt", Moments.column(run.when().startsAt().orElse(null)))
                .param("endsAt", Moments.column(run.when().endsAt().orElse(null)))
                .param("place", run.where().place())
                .param("attendance", run.where().attendance().key())
                .param("link", run.where().link())
                .param("course", run.course().key())
                .param("cancelledAt", Moments.column(run.cancelledAt()))
                .param("sequence", run.sequence());
    }
}
