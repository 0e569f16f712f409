package eu.jumelage.office;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the audit trail: each carries the hash of what it says and of the row before it. */
@Component
class AuditRows {

    /** The last row's number and hash. */
    record Head(long number, byte[] hash) {}

    /** What of a row is hashed, as it stands in the table. */
    record Content(
            Instant at,
            @Nullable UUID member,
            String memberName,
            String act,
            String kind,
            UUID item,
            String title,
            String before,
            String after) {

        /** SHA-256 over the hash before and every column, each with its length. */
        byte[] hash(byte[] previous) {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            try {
                put(out, previous);
                for (String column : new String[] {
                    at.toString(),
                    member == null ? "" : member.toString(),
                    memberName,
                    act,
                    kind,
                    item.toString(),
                    title,
                    before,
                    after
                }) {
                    put(out, column.getBytes(StandardCharsets.UTF_8));
                }
                return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static void put(DataOutputStream out, byte[] column) throws IOException {
            out.writeInt(column.length);
            out.write(column);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    AuditRows(JdbcClient sql, NamedParameterJdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Adds to the end; whoever else wants to waits until this transaction ends, so that no number is left out. */
    void add(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Head head = sql.sql("select number, hash from office.audit_head for update")
                .query((row, _) -> new Head(row.getLong("number"), row.getBytes("hash")))
                .single();
        var rows = new ArrayList<MapSqlParameterSource>();
        for (AuditEntry entry : entries) {
            Content content = content(entry);
            Head next = new Head(head.number() + 1, content.hash(head.hash()));
            rows.add(row(content, next, head.hash()));
            head = next;
            if (rows.size() == BATCH) {
                insert(rows);
            }
        }
        insert(rows);
        sql.sql("update office.audit_head set number = :number, hash = :hash")
                .param("number", head.number())
                .param("hash", head.hash())
                .update();
    }

    private void insert(List<MapSqlParameterSource> rows) {
        batches.batchUpdate("""
                insert into office.audit
                    (number, at, member, member_name, act, kind, item, title, before, after, previous, hash)
                values (:number, :at, :member, :memberName, :act, :kind, :item, :title, :before::json, :after::json,
                    :previous, :hash)""", rows.toArray(SqlParameterSource[]::new));
        rows.clear();
    }

    private static MapSqlParameterSource row(Content content, Head own, byte[] previous) {
        return new MapSqlParameterSource("number", own.number())
                .addValue("at", content.at().atOffset(ZoneOffset.UTC))
                .addValue("member", content.member())
                .addValue("memberName", content.memberName())
                .addValue("act", content.act())
                .addValue("kind", content.kind())
                .addValue("item", content.item())
                .addValue("title", content.title())
                .addValue("before", content.before())
                .addValue("after", content.after())
                .addValue("previous", previous)
                .addValue("hash", own.hash());
    }

    private static Content content(AuditEntry entry) {
        return new Content(
                entry.at(),
                entry.member(),
                clean(entry.memberName()),
                entry.act(),
                entry.kind(),
                entry.item(),
                clean(entry.title()),
                json(entry.before()),
                json(entry.after()));
    }

    private static String json(Map<String, String> fields) {
        var sorted = new TreeMap<String, String>();
        fields.forEach((field, value) -> sorted.put(clean(field), clean(value)));
        return JSON.writeValueAsString(sorted);
    }

    /** The database cannot keep U+0000. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        Content content = contentOf(row);
        return new AuditEntry(
                row.getLong("number"),
                content.at(),
                content.member(),
                content.memberName(),
                content.act(),
                content.kind(),
                content.item(),
                content.title(),
                JSON.readValue(content.before(), FIELDS),
                JSON.readValue(content.after(), FIELDS));
    }

    static Content contentOf(ResultSet row) throws SQLException {
        return new Content(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("member", UUID.class),
                row.getString("member_name"),
                row.getString("act"),
                row.getString("kind"),
                row.getObject("item", UUID.class),
                row.getString("title"),
                row.getString("before"),
                row.getString("after"));
    }
}
