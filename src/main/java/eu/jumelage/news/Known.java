package eu.jumelage.news;

import eu.jumelage.office.OfficeZone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the subscribers of each partner know, and since when. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Known {

    private final JdbcClient sql;
    private final PartnersNews partners;
    private final NewsSettings settings;
    private final OfficeZone zone;
    private final InstantSource time;

    Known(JdbcClient sql, PartnersNews partners, NewsSettings settings, OfficeZone zone, InstantSource time) {
        this.sql = sql;
        this.partners = partners;
        this.settings = settings;
        this.zone = zone;
        this.time = time;
    }

    /** The first subscriber starts from what can be read today; with later ones all go on together. */
    void begin(UUID partnership, boolean first) {
        int added = sql.sql("""
                insert into news.told (partnership, day) values (:partnership, :day)
                on conflict (partnership) do update set day = excluded.day where :first""")
                .param("partnership", partnership)
                .param("day", lastHour())
                .param("first", first)
                .update();
        if (added > 0) {
            keep(partnership, partners.known(partnership));
        }
    }

    /** Those whose hour has come and who were not told today. */
    List<UUID> due() {
        return sql.sql("""
                select t.partnership from news.told t
                where t.day < :day and exists (select from news.subscription s
                    where s.partnership = t.partnership and s.confirmed_at is not null)
                order by t.partnership""").param("day", lastHour()).query(UUID.class).list();
    }

    /** Takes a partnership's turn of this day; of several nodes one gets it. */
    boolean take(UUID partnership) {
        return sql.sql("update news.told set day = :day where partnership = :partnership and day < :day")
                        .param("partnership", partnership)
                        .param("day", lastHour())
                        .update()
                == 1;
    }

    /** The day of the last time that the clock at home showed the hour of the news. */
    private LocalDate lastHour() {
        ZonedDateTime now = time.instant().atZone(zone.zone());
        ZonedDateTime todays = now.toLocalDate().atTime(settings.hour(), 0).atZone(now.getZone());
        return now.isBefore(todays) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    Map<UUID, String> of(UUID partnership) {
        return sql
                .sql("select activity, told from news.known where partnership = :partnership")
                .param("partnership", partnership)
                .query((row, _) -> Map.entry(row.getObject("activity", UUID.class), row.getString("told")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(UUID partnership, Map<UUID, String> now) {
        sql.sql("delete from news.known where partnership = :partnership")
                .param("partnership", partnership)
                .update();
        sql.sql("""
                insert into news.known (partnership, activity, told)
                select :partnership, n.activity, n.told from unnest(:activities::uuid[], :told::text[]) n (activity, told)""")
                .param("partnership", partnership)
                .param("activities", now.keySet().toArray(UUID[]::new))
                .param("told", now.values().toArray(String[]::new))
                .update();
    }
}
