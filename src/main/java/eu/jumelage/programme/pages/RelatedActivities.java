package eu.jumelage.programme.pages;

import eu.jumelage.office.editing.Related;
import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities that belong to a record, internal ones and drafts too. */
@Component
class RelatedActivities implements Related {

    private static final String ACTIVITY = "activity";

    private final JdbcClient sql;
    private final InstantSource clock;

    RelatedActivities(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Group> to(String kind, UUID record, Language reader) {
        return switch (kind) {
            case "partnership" ->
                List.of(group("related.coming", coming(record), reader), group("related.past", past(record), reader));
            case "series", "project", ACTIVITY ->
                List.of(group("related.whole", whole(record), reader), group("related.within", within(record), reader));
            case "disruption" -> List.of(group("related.touched", touched(record), reader));
            case "exchange", "recap" -> List.of(group("related.whole", List.of(record), reader)); // kept by its id
            default -> List.of();
        };
    }

    private List<UUID> coming(UUID partnership) {
        return sql.sql("""
                select a.id from programme.activity a
                where a.current_until > :now and a.parent is null and a.publication <> 'withdrawn' and a.id in (
                    select c.activity from programme.activity_city c
                    join partnerships.partnership p on p.partner = c.city where p.id = :partnership)
                order by a.starts_at nulls last, a.id limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("partnership", partnership)
                .param("most", MOST + 1)
                .query(UUID.class)
                .list();
    }

    private List<UUID> past(UUID partnership) {
        return sql.sql("""
                select a.id from programme.activity a
                where a.current_until <= :now and a.parent is null and a.publication <> 'withdrawn' and a.id in (
                    select c.activity from programme.activity_city c
                    join partnerships.partnership p on p.partner = c.city where p.id = :partnership)
                order by a.ends_at desc nulls last, a.id limit :most""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("partnership", partnership)
                .param("most", MOST + 1)
                .query(UUID.class)
                .list();
    }

    private List<UUID> whole(UUID part) {
        return sql.sql("select parent from programme.activity where id = :part and parent is not null")
                .param("part", part)
                .query(UUID.class)
                .list();
    }

    /** Parts, editions of a series, what a project did. */
    private List<UUID> within(UUID whole) {
        return sql.sql("""
                select id from programme.activity
                where (parent = :whole or series = :whole or project = :whole) and publication <> 'withdrawn'
                order by starts_at desc nulls last, id limit :most""")
                .param("whole", whole)
                .param("most", MOST + 1)
                .query(UUID.class)
                .list();
    }

    private List<UUID> touched(UUID disruption) {
        return sql.sql("""
                select id from programme.activity
                where id in (select activity from programme.act where disruption = :disruption)
                order by starts_at desc nulls last, id limit :most""")
                .param("disruption", disruption)
                .param("most", MOST + 1)
                .query(UUID.class)
                .list();
    }

    private Group group(String heading, List<UUID> activities, Language reader) {
        return new Group(
                heading,
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    programme.first_day(a.id) as day
                from unnest(:ids) with ordinality as chosen(id, place) join programme.activity a on a.id = chosen.id
                order by chosen.place""")
                        .param("ids", activities.toArray(UUID[]::new))
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }
}
