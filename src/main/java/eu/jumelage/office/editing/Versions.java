package eu.jumelage.office.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every published state of every record. */
@Component
@Transactional
public class Versions {

    private final JdbcClient sql;

    Versions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> of(String kind, UUID item) {
        return sql.sql("""
                select kind, item, number, entries, title, written_by, approved_by, published_at from office.version
                where kind = :kind and item = :item
                order by number desc""")
                .param("kind", kind)
                .param("item", item)
                .query(Versions::read)
                .list();
    }

    /** When the records of a kind were published last, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> last(String kind) {
        record Published(UUID item, Instant at) {}
        return sql
                .sql("select item, max(published_at) as at from office.version where kind = :kind group by item")
                .param("kind", kind)
                .query((row, _) -> new Published(
                        row.getObject("item", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Published::item, Published::at));
    }

    @Transactional(readOnly = true)
    public Optional<Version> find(String kind, UUID item, int number) {
        return of(kind, item).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** What was public at that moment. */
    @Transactional(readOnly = true)
    public Optional<Version> at(String kind, UUID item, Instant moment) {
        return of(kind, item).stream()
                .filter(version -> !version.publishedAt().isAfter(moment))
                .findFirst();
    }

    /** What a record has said, the newest first; also what it said before the engine first changed it. */
    @Transactional(readOnly = true)
    public List<Entries> states(String kind, UUID item) {
        return sql.sql("""
                select entries from (
                    select v.entries, v.published_at as at, 1 as position from office.version v
                    where v.kind = :kind and v.item = :item
                    union all
                    select d.base, d.changed_at, 0 from office.draft d
                    where d.kind = :kind and d.item = :item and d.state = 'published' and d.base is not null) said
                order by at desc, position desc limit 200""")
                .param("kind", kind)
                .param("item", item)
                .query((row, _) -> Entries.read(row.getString("entries")))
                .list();
    }

    void add(Draft draft, String approvedBy, Instant at) {
        sql.sql("""
                insert into office.version (kind, item, number, entries, title, written_by, approved_by, published_at)
                values (:kind, :item,
                    (select coalesce(max(v.number), 0) + 1 from office.version v where v.kind = :kind and v.item = :item),
                    :entries::jsonb, :title, :writtenBy, :approvedBy, :at)""")
                .param("kind", draft.kind())
                .param("item", draft.item())
                .param("entries", draft.entries().json())
                .param("title", draft.title())
                .param("writtenBy", draft.changedBy())
                .param("approvedBy", approvedBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("kind"),
                row.getObject("item", UUID.class),
                row.getInt("number"),
                Entries.read(row.getString("entries")),
                row.getString("title"),
                row.getString("written_by"),
                row.getString("approved_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
