package eu.jumelage.office.editing;

import eu.jumelage.office.editing.Draft.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of drafts. */
@Component
class DraftRows {

    private static final String COLUMNS = """
            select id, kind, item, base, entries, revision, state, authors, title, remark, changed_by, changed_at, to_review
            from office.draft
            """;

    private final JdbcClient sql;

    DraftRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Draft> find(UUID id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(DraftRows::read)
                .optional();
    }

    /** Whoever decides about it waits for whoever decides first. */
    Draft lock(UUID id) {
        return sql.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(DraftRows::read)
                .single();
    }

    Optional<Draft> open(String kind, UUID item) {
        return sql.sql(COLUMNS + "where kind = :kind and item = :item and state in ('writing', 'handed-in')")
                .param("kind", kind)
                .param("item", item)
                .query(DraftRows::read)
                .optional();
    }

    List<Draft> saying(String kind, String field, String value) {
        return sql.sql(COLUMNS + """
                where kind = :kind and state in ('writing', 'handed-in') and entries ->> :field = :value
                order by changed_at""")
                .param("kind", kind)
                .param("field", field)
                .param("value", value)
                .query(DraftRows::read)
                .list();
    }

    Optional<Draft> last(String kind, UUID item) {
        return sql.sql(COLUMNS + "where kind = :kind and item = :item order by changed_at desc limit 1")
                .param("kind", kind)
                .param("item", item)
                .query(DraftRows::read)
                .optional();
    }

    /** Those that somebody works on or that wait for approval, the longest untouched first. */
    List<Draft> in(State state, int most) {
        return sql.sql(COLUMNS + "where state = :state order by changed_at limit :most")
                .param("state", state.key())
                .param("most", most)
                .query(DraftRows::read)
                .list();
    }

    /** Whether there was ever a draft of it. */
    boolean knows(UUID item) {
        return sql.sql("select exists (select from office.draft where item = :item)")
                .param("item", item)
                .query(Boolean.class)
                .single();
    }

    /** The same of one author, the last touched first. */
    List<Draft> by(UUID author, State state, int most) {
        return sql.sql(COLUMNS + """
                where state = :state and :author = any(authors) order by changed_at desc limit :most""")
                .param("state", state.key())
                .param("author", author)
                .param("most", most)
                .query(DraftRows::read)
                .list();
    }

    List<Draft> notBy(UUID author, State state, int most) {
        return sql.sql(COLUMNS + """
                where state = :state and not :author = any(authors) order by changed_at limit :most""")
                .param("state", state.key())
                .param("author", author)
                .param("most", most)
                .query(DraftRows::read)
                .list();
    }

    List<Draft> toReview() {
        return sql.sql(COLUMNS + "where to_review order by changed_at limit 100")
                .query(DraftRows::read)
                .list();
    }

    void store(Draft draft) {
        sql.sql("""
                insert into office.draft as old (id, kind, item, base, entries, revision, state, authors, title, remark,
                    changed_by, changed_at, to_review)
                values (:id, :kind, :item, :base::jsonb, :entries::jsonb, :revision, :state, :authors, :title, :remark,
                    :changedBy, :changedAt, :toReview)
                on conflict (id) do update
                set base = excluded.base, entries = excluded.entries, revision = excluded.revision,
                    state = excluded.state, authors = excluded.authors, title = excluded.title,
                    remark = excluded.remark, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                    to_review = excluded.to_review""")
                .param("id", draft.id())
                .param("kind", draft.kind())
                .param("item", draft.item())
                .param("base", draft.base() == null ? null : draft.base().json())
                .param("entries", draft.entries().json())
                .param("revision", draft.revision())
                .param("state", draft.state().key())
                .param("authors", draft.authors().toArray(UUID[]::new))
                .param("title", draft.title())
                .param("remark", draft.remark())
                .param("changedBy", draft.changedBy())
                .param("changedAt", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param("toReview", draft.toReview())
                .update();
    }

    /** So that what its editors typed since can be told apart. */
    void remember(Draft draft) {
        sql.sql("""
                insert into office.draft_revision (draft, revision, entries) values (:draft, :revision, :entries::jsonb)
                on conflict (draft, revision) do update set entries = excluded.entries""")
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .param("entries", draft.entries().json())
                .update();
    }

    Optional<Entries> remembered(UUID draft, int revision) {
        return sql.sql("select entries from office.draft_revision where draft = :draft and revision = :revision")
                .param("draft", draft)
                .param("revision", revision)
                .query((row, _) -> Entries.read(row.getString("entries")))
                .optional();
    }

    void forget(UUID draft) {
        sql.sql("delete from office.draft_revision where draft = :draft")
                .param("draft", draft)
                .update();
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        String base = row.getString("base");
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("item", UUID.class),
                base == null ? null : Entries.read(base),
                Entries.read(row.getString("entries")),
                row.getInt("revision"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("authors").getArray())),
                row.getString("title"),
                row.getString("remark"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("to_review"));
    }
}
