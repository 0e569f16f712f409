package eu.jumelage.partnerships.pages;

import eu.jumelage.media.Appearance;
import eu.jumelage.media.Appearances;
import eu.jumelage.media.Publicity;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which partnerships have a picture on their plate. */
@Component
class PartnershipPlates implements Appearances {

    private final JdbcClient sql;

    PartnershipPlates(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, List<Appearance>> of(Collection<UUID> pictures, Language reader) {
        Map<UUID, List<Appearance>> found = new HashMap<>();
        sql.sql("""
                        select p.picture, p.id, (
                                select called.name from partnerships.city_called called
                                where called.city = p.partner order by called.since desc limit 1) as name,
                            p.publication = 'published' as public
                        from partnerships.partnership p
                        where p.picture = any(:pictures)
                        order by p.id""").param("pictures", pictures.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("picture", UUID.class), _ -> new ArrayList<>())
                    .add(new Appearance(
                            "partnership",
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
                        select from partnerships.partnership p
                        where p.picture = :picture and p.publication = 'published') as now,
                    exists (
                        select from partnerships.partnership p
                        where p.picture = :picture and p.publication = 'withdrawn') as ended""")
                .param("picture", picture)
                .query((row, _) -> row.getBoolean("now")
                        ? Publicity.NOW
                        : row.getBoolean("ended") ? Publicity.ENDED : Publicity.NEVER)
                .single();
    }
}
