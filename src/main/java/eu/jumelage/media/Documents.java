package eu.jumelage.media;

import eu.jumelage.media.AttachedDocument.RecordKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's own PDFs, on any of its records. They are internal: no public address leads to one. */
@Component("attachedDocuments") // the search has documents of another kind
@Transactional
public class Documents {

    /** In bytes. */
    public static final int MOST_BYTES = 50_000_000;

    private static final int LONGEST_NAME = 200;

    private final JdbcClient sql;
    private final InstantSource time;

    Documents(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    /** @param name what it was called where it came from; folders before it are left out */
    public Attaching attach(RecordKey on, String name, @Nullable String fileReference, byte[] file) {
        return attach(UUID.randomUUID(), on, name, fileReference, file);
    }

    /** The same, under a name that whoever attaches it gives it. */
    public Attaching attach(UUID id, RecordKey on, String name, @Nullable String fileReference, byte[] file) {
        String plain = plain(name);
        if (file.length == 0) {
            return new Attaching.Empty();
        }
        if (file.length > MOST_BYTES) {
            return new Attaching.TooLarge(file.length, MOST_BYTES);
        }
        if (FileKind.of(file) != FileKind.PDF) {
            return new Attaching.NotAPdf(FileKind.of(file));
        }
        var pdf = new PdfFile(file);
        if (!pdf.isWhole()) {
            return new Attaching.Broken();
        }
        if (plain.isBlank()) {
            return new Attaching.NoName();
        }
        var document = new AttachedDocument(
                id,
                on,
                plain,
                fileReference == null || fileReference.isBlank() ? null : Printable.of(fileReference),
                pdf.sha256(),
                file.length,
                time.instant().truncatedTo(ChronoUnit.MICROS));
        keep(document, file);
        return new Attaching.Attached(document);
    }

    /** Those on a record, the oldest first. */
    @Transactional(readOnly = true)
    public List<AttachedDocument> of(RecordKey record) {
        return sql.sql("""
                select id, record_kind, record_id, name, file_reference, sha256, size, attached_at
                from media.document
                where record_kind = :kind and record_id = :record
                order by attached_at, id""")
                .param("kind", record.kind())
                .param("record", record.id())
                .query(Documents::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<AttachedDocument> find(UUID document) {
        return sql.sql("""
                select id, record_kind, record_id, name, file_reference, sha256, size, attached_at
                from media.document where id = :id""").param("id", document).query(Documents::read).optional();
    }

    /** The file itself, byte for byte; for staff. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(UUID document) {
        return sql.sql("select bytes from media.document where id = :id")
                .param("id", document)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /** Takes it off its record; the file is gone, that it was there remains. */
    public Detaching detach(UUID document, String reason) {
        String why = Printable.of(reason);
        if (why.isBlank()) {
            return new Detaching.NoReason();
        }
        return sql.sql("""
                with gone as (
                    delete from media.document where id = :id
                    returning id, record_kind, record_id, name, file_reference, sha256, size, attached_at)
                insert into media.detached_document (id, record_kind, record_id, name, file_reference, sha256, size,
                    attached_at, detached_at, reason)
                select id, record_kind, record_id, name, file_reference, sha256, size, attached_at, :now, :reason
                from gone
                returning id, record_kind, record_id, name, file_reference, sha256, size, attached_at, detached_at,
                    reason""")
                .param("id", document)
                .param("now", PictureRows.at(time.instant()))
                .param("reason", why)
                .query(Documents::readDetached)
                .optional()
                .<Detaching>map(Detaching.Detached::new)
                .orElseGet(Detaching.Unknown::new);
    }

    /** What was once on a record and is not any more, the last first. */
    @Transactional(readOnly = true)
    public List<DetachedDocument> detachedFrom(RecordKey record) {
        return sql.sql("""
                select id, record_kind, record_id, name, file_reference, sha256, size, attached_at, detached_at, reason
                from media.detached_document
                where record_kind = :kind and record_id = :record
                order by detached_at desc, id""")
                .param("kind", record.kind())
                .param("record", record.id())
                .query(Documents::readDetached)
                .list();
    }

    private void keep(AttachedDocument document, byte[] file) {
        sql.sql("""
                insert into media.document (id, record_kind, record_id, name, file_reference, sha256, size, bytes,
                    attached_at)
                values (:id, :kind, :record, :name, :fileReference, :sha256, :size, :bytes, :attachedAt)""")
                .param("id", document.id())
                .param("kind", document.on().kind())
                .param("record", document.on().id())
                .param("name", document.name())
                .param("fileReference", document.fileReference())
                .param("sha256", document.sha256())
                .param("size", document.size())
                .param("bytes", file)
                .param("attachedAt", PictureRows.at(document.attachedAt()))
                .update();
    }

    private static String plain(String name) {
        String last = Printable.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private static AttachedDocument read(ResultSet row, int number) throws SQLException {
        return new AttachedDocument(
                row.getObject("id", UUID.class),
                new RecordKey(row.getString("record_kind"), row.getString("record_id")),
                row.getString("name"),
                row.getString("file_reference"),
                row.getString("sha256"),
                row.getInt("size"),
                PictureRows.instant(row, "attached_at"));
    }

    private static DetachedDocument readDetached(ResultSet row, int number) throws SQLException {
        return new DetachedDocument(
                read(row, number), PictureRows.instant(row, "detached_at"), row.getString("reason"));
    }
}
