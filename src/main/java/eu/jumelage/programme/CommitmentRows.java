package eu.jumelage.programme;

import eu.jumelage.programme.Commitment.Owner;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Commitments as the database keeps them. */
@Component
class CommitmentRows {

    private final JdbcClient sql;

    CommitmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Commitment> of(UUID activity) {
        return sql.sql("""
                select id, activity, text, by_city, owner, owner_email, owner_language, due_on, state, evidence,
                    settled_on, example, changed_at
                from programme.commitment
                where activity = :activity
                order by due_on, id""")
                .param("activity", activity)
                .query(CommitmentRows::read)
                .list();
    }

    Optional<Commitment> find(UUID id) {
        return sql.sql("""
                select id, activity, text, by_city, owner, owner_email, owner_language, due_on, state, evidence,
                    settled_on, example, changed_at
                from programme.commitment where id = :id""").param("id", id).query(CommitmentRows::read).optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Commitment> lock(UUID id) {
        sql.sql("select id from programme.commitment where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
        return find(id);
    }

    /**
     * Whose owners are to be written to by that day; each is locked, and those that another node has are left to it.
     */
    List<Commitment> toRemind(LocalDate day, int most) {
        return sql.sql("""
                select id, activity, text, by_city, owner, owner_email, owner_language, due_on, state, evidence,
                    settled_on, example, changed_at
                from programme.commitment
                where next_reminder <= :day
                order by next_reminder, id limit :most
                for update skip locked""")
                .param("day", day)
                .param("most", most)
                .query(CommitmentRows::read)
                .list();
    }

    static Commitment read(ResultSet row, int number) throws SQLException {
        String language = row.getString("owner_language");
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getObject("activity", UUID.class),
                Texts.column(row, "text"),
                row.getObject("by_city", UUID.class),
                new Owner(
                        row.getString("owner"),
                        row.getString("owner_email"),
                        language == null ? null : new Language(language)),
                row.getObject("due_on", LocalDate.class),
                Keyed.of(Commitment.State.class, row.getString("state")),
                row.getString("evidence"),
                row.getObject("settled_on", LocalDate.class),
                row.getBoolean("example"),
                Moments.of(row, "changed_at"));
    }

    void store(Commitment commitment) {
        Language language = commitment.owner().language();
        sql.sql("""
                insert into programme.commitment (id, activity, text, by_city, owner, owner_email, owner_language,
                    due_on, state, evidence, settled_on, example, changed_at)
                values (:id, :activity, :text::jsonb, :byCity, :owner, :email, :language, :dueOn, :state, :evidence,
                    :settledOn, :example, :changedAt)
                on conflict (id) do update
                set text = excluded.text, by_city = excluded.by_city, owner = excluded.owner,
                    owner_email = excluded.owner_email, owner_language = excluded.owner_language,
                    due_on = excluded.due_on, state = excluded.state, evidence = excluded.evidence,
                    settled_on = excluded.settled_on, changed_at = excluded.changed_at""")
                .param("id", commitment.id())
                .param("activity", commitment.activity())
                .param("text", Texts.write(commitment.text()))
                .param("byCity", commitment.byCity())
                .param("owner", commitment.owner().name())
                .param("email", commitment.owner().email())
                .param("language", language == null ? null : language.tag())
                .param("dueOn", commitment.dueOn())
                .param("state", commitment.state().key())
                .param("evidence", commitment.evidence())
                .param("settledOn", commitment.settledOn())
                .param("example", commitment.example())
                .param("changedAt", Moments.column(commitment.changedAt()))
                .update();
    }

    /** The day of the last reminder; null where there was none. */
    @Nullable
    LocalDate remindedOn(UUID commitment) {
        return sql.sql("select reminded_on from programme.commitment where id = :id")
                .param("id", commitment)
                .query((row, _) -> Optional.ofNullable(row.getObject("reminded_on", LocalDate.class)))
                .optional()
                .flatMap(day -> day)
                .orElse(null);
    }

    void plan(UUID commitment, @Nullable LocalDate next) {
        sql.sql("update programme.commitment set next_reminder = :next where id = :id")
                .param("id", commitment)
                .param("next", next)
                .update();
    }

    void reminded(UUID commitment, LocalDate on, LocalDate next) {
        sql.sql("update programme.commitment set reminded_on = :on, next_reminder = :next where id = :id")
                .param("id", commitment)
                .param("on", on)
                .param("next", next)
                .update();
    }
}
