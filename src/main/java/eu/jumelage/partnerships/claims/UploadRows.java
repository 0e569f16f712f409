package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.Upload.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How uploads are kept, so that every node of the program can say how far one is. */
@Component
@Transactional
class UploadRows {

    /** What was refused in an old one helps nobody any more. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient sql;
    private final InstantSource time;

    UploadRows(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** A new one, unless another is on its way. */
    boolean begin(UUID id, String source, String who) {
        Instant now = time.instant();
        sql.sql("delete from partnerships.twinning_upload where begun_at < :old")
                .param("old", at(now.minus(KEPT)))
                .update();
        sql.sql(
                        "update partnerships.twinning_upload set state = 'failed' where state = 'running' and seen_at < :silent")
                .param("silent", at(now.minus(Upload.SILENCE)))
                .update();
        return sql.sql("""
                insert into partnerships.twinning_upload (id, source, who, begun_at, seen_at, state)
                values (:id, :source, :who, :now, :now, 'running')
                on conflict do nothing""")
                        .param("id", id)
                        .param("source", source)
                        .param("who", who)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** A sign of life. */
    void progress(UUID id, @Nullable TwinningFile file, long lines) {
        sql.sql("""
                update partnerships.twinning_upload set seen_at = :now, file = :file, lines = :lines
                where id = :id and state = 'running'""")
                .param("now", at(time.instant()))
                .param("file", file == null ? null : ClaimRows.word(file))
                .param("lines", lines)
                .param("id", id)
                .update();
    }

    void finish(UUID id, State state, @Nullable Intake outcome) {
        sql.sql("""
                update partnerships.twinning_upload
                set state = :state, outcome = :outcome::jsonb, seen_at = :now where id = :id""")
                .param("state", ClaimRows.word(state))
                .param("outcome", outcome == null ? null : JsonMapper.shared().writeValueAsString(outcome))
                .param("now", at(time.instant()))
                .param("id", id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id) {
        return sql.sql("""
                select id, source, who, begun_at, seen_at, state, file, lines, outcome
                from partnerships.twinning_upload where id = :id""").param("id", id).query(this::read).optional();
    }

    @Transactional(readOnly = true)
    public Optional<Upload> running() {
        return sql.sql("""
                select id, source, who, begun_at, seen_at, state, file, lines, outcome
                from partnerships.twinning_upload where state = 'running'""").query(this::read).optional();
    }

    /** The latest first, without what came of them. */
    @Transactional(readOnly = true)
    public List<Upload> latest(int limit) {
        return sql.sql("""
                select id, source, who, begun_at, seen_at, state, file, lines, null as outcome
                from partnerships.twinning_upload order by begun_at desc, id limit :limit""").param("limit", limit).query(this::read).list();
    }

    private Upload read(ResultSet row, int number) throws SQLException {
        State state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        String file = ClaimRows.string(row, "file");
        return new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("who"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        state,
                        file == null ? null : TwinningFile.valueOf(file.toUpperCase(Locale.ROOT)),
                        row.getLong("lines"),
                        outcome(state, ClaimRows.string(row, "outcome")))
                .at(time.instant());
    }

    private static @Nullable Intake outcome(State state, @Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (state) {
            case TAKEN -> JsonMapper.shared().readValue(written, Intake.Taken.class);
            case UNUSABLE -> JsonMapper.shared().readValue(written, Intake.Unusable.class);
            case RUNNING, FAILED -> null;
        };
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
