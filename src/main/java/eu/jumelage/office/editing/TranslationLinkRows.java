package eu.jumelage.office.editing;

import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of translators' links. */
@Component
class TranslationLinkRows {

    private static final String COLUMNS = """
            select id, kind, item, language, title, holder, maker, made_by, made_at, expires_at, base, typed, typed_at,
                handed_in_at, revoked_at
            from office.translation_link
            """;

    private final JdbcClient sql;

    TranslationLinkRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(TranslationLink link, byte[] hash) {
        sql.sql("""
                insert into office.translation_link (id, hash, kind, item, language, title, holder, maker, made_by, made_at,
                    expires_at, base, typed)
                values (:id, :hash, :kind, :item, :language, :title, :holder, :maker, :madeBy, :madeAt, :expiresAt,
                    :base::jsonb, '{}')""")
                .param("id", link.id())
                .param("hash", hash)
                .param("kind", link.kind())
                .param("item", link.item())
                .param("language", link.into().tag())
                .param("title", link.title())
                .param("holder", link.holder())
                .param("maker", link.maker())
                .param("madeBy", link.madeBy())
                .param("madeAt", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", link.expiresAt().atOffset(ZoneOffset.UTC))
                .param("base", link.base().json())
                .update();
    }

    void renew(UUID id, byte[] hash) {
        sql.sql("update office.translation_link set hash = :hash where id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    /** Only one that is good; whoever comes second waits and sees what the first did. */
    Optional<TranslationLink> lockOpen(byte[] hash, Instant now) {
        return sql.sql(COLUMNS + """
                where hash = :hash and expires_at > :now and handed_in_at is null and revoked_at is null for update""")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(TranslationLinkRows::read)
                .optional();
    }

    Optional<TranslationLink> findOpen(byte[] hash, Instant now) {
        return sql.sql(COLUMNS + """
                where hash = :hash and expires_at > :now and handed_in_at is null and revoked_at is null""")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(TranslationLinkRows::read)
                .optional();
    }

    Optional<TranslationLink> find(UUID id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(TranslationLinkRows::read)
                .optional();
    }

    /** The newest first. */
    List<TranslationLink> newest(int most) {
        return sql.sql(COLUMNS + "order by made_at desc, id limit :most")
                .param("most", most)
                .query(TranslationLinkRows::read)
                .list();
    }

    void type(UUID id, Entries typed, Instant at) {
        sql.sql("update office.translation_link set typed = :typed::jsonb, typed_at = :at where id = :id")
                .param("typed", typed.json())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void handIn(UUID id, Instant at) {
        sql.sql("update office.translation_link set handed_in_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void revoke(UUID id, Instant at) {
        sql.sql("update office.translation_link set revoked_at = :at where id = :id and revoked_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static TranslationLink read(ResultSet row, int number) throws SQLException {
        return new TranslationLink(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("item", UUID.class),
                new Language(row.getString("language")),
                row.getString("title"),
                row.getString("holder"),
                row.getObject("maker", UUID.class),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Entries.read(row.getString("base")),
                Entries.read(row.getString("typed")),
                instant(row, "typed_at"),
                instant(row, "handed_in_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
