package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import eu.jumelage.web.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members handed in and still look at; others do not see it, and after a day it is gone. */
@Component
@Transactional
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final JdbcClient sql;
    private final InstantSource clock;

    Uploads(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param name as the browser tells it, perhaps with its folders */
    public UUID keep(Member by, String name, Language language, byte[] bytes) {
        Instant now = clock.instant();
        sql.sql("delete from office.upload where at <= :before")
                .param("before", before(now))
                .update();
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into office.upload (id, member, name, language, bytes, at)
                values (:id, :member, :name, :language, :bytes, :now)""")
                .param("id", id)
                .param("member", by.id())
                .param("name", plain(name))
                .param("language", language.tag())
                .param("bytes", bytes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** One's own only. */
    @Transactional(readOnly = true)
    public Optional<Upload> find(UUID id, Member by) {
        return sql.sql("""
                select id, name, language, bytes from office.upload
                where id = :id and member = :member and at > :before""")
                .param("id", id)
                .param("member", by.id())
                .param("before", before(clock.instant()))
                .query((row, _) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new Language(row.getString("language")),
                        row.getBytes("bytes")))
                .optional();
    }

    public void drop(UUID id) {
        sql.sql("delete from office.upload where id = :id").param("id", id).update();
    }

    private static OffsetDateTime before(Instant now) {
        return now.minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
