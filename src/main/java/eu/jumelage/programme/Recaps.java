package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of all that was held. */
@Component
class Recaps {

    private final JdbcClient sql;
    private final InstantSource time;

    Recaps(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** What a confirmation says of it, where it says anything. */
    void store(UUID activity, List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.ConfirmHeld(var recap) && recap != null) {
                store(activity, recap);
            }
        }
    }

    /** One that says nothing any more is gone. */
    void store(UUID activity, Recap recap) {
        if (recap.saysNothing()) {
            sql.sql("delete from programme.recap where activity = :activity")
                    .param("activity", activity)
                    .update();
            return;
        }
        sql.sql("""
                insert into programme.recap (activity, text, people, recording, written_at)
                values (:activity, :text::jsonb, :people, :recording, :writtenAt)
                on conflict (activity) do update
                set text = excluded.text, people = excluded.people, recording = excluded.recording,
                    written_at = excluded.written_at""")
                .param("activity", activity)
                .param("text", Texts.writeOrNull(recap.text()))
                .param("people", recap.people())
                .param("recording", recap.recording())
                .param("writtenAt", Moments.column(time.instant()))
                .update();
    }

    Optional<Recap> find(UUID activity) {
        return sql.sql("select text, people, recording from programme.recap where activity = :activity")
                .param("activity", activity)
                .query((row, _) -> new Recap(
                        Texts.columnOrNull(row, "text"),
                        row.getObject("people", Integer.class),
                        row.getString("recording")))
                .optional();
    }
}
