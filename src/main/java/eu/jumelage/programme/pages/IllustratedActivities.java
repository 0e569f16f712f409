package eu.jumelage.programme.pages;

import eu.jumelage.media.Appearance;
import eu.jumelage.media.Appearances;
import eu.jumelage.media.Publicity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which activities show a picture. */
@Component
class IllustratedActivities implements Appearances {

    private final JdbcClient sql;
    private final InstantSource clock;

    IllustratedActivities(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<Appearance>> of(Collection<UUID> pictures, Language reader) {
        Map<UUID, List<Appearance>> found = new HashMap<>();
        sql.sql("""
                        select a.picture, a.id, a.title as name,
                            a.publication = 'published' and a.public_from <= :now as public
                        from programme.activity a
                        where a.picture = any(:pictures)
                        order by a.starts_at desc nulls last, a.id""")
                .param("pictures", pictures.toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("picture", UUID.class), _ -> new ArrayList<>())
                            .add(new Appearance(
                                    "activity",
                                    row.getObject("id", UUID.class),
                                    Texts.column(row, "name").string(reader),
                                    row.getBoolean("public")));
                });
        return found;
    }

    @Override
    public Publicity publicity(UUID picture) {
        return sql.sql("""
                select exists (
                        select from programme.activity a
                        where a.picture = :picture and a.publication = 'published' and a.public_from <= :now) as now,
                    exists (
                        select from programme.activity a
                        where a.picture = :picture and a.publication = 'withdrawn') as ended""")
                .param("picture", picture)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean("now")
                        ? Publicity.NOW
                        : row.getBoolean("ended") ? Publicity.ENDED : Publicity.NEVER)
                .single();
    }
}
