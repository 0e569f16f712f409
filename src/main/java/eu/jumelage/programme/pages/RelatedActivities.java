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
            case "partnership" -> List.of(coming(record, reader), past(record, reader));
            case "series", "project", ACTIVITY -> List.of(whole(record, reader), within(record, reader));
            case "disruption" -> List.of(touched(record, reader));
            default -> List.of();
        };
    }

    private Group coming(UUID partnership, Language reader) {
        return new Group(
                "related.coming",
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    (select min(r.starts_local)::date from programme.run r where r.activity = a.id) as day
                from programme.activity a
                where a.current_until > :now and a.parent is null and a.publication <> 'withdrawn' and a.id in (
                    select c.activity from programme.activity_city c
                    join partnerships.partnership p on p.partner = c.city where p.id = :partnership)
                order by a.starts_at nulls last, a.id limit :most""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("partnership", partnership)
                        .param("most", MOST)
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }

    private Group past(UUID partnership, Language reader) {
        return new Group(
                "related.past",
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    (select min(r.starts_local)::date from programme.run r where r.activity = a.id) as day
                from programme.activity a
                where a.current_until <= :now and a.parent is null and a.publication <> 'withdrawn' and a.id in (
                    select c.activity from programme.activity_city c
                    join partnerships.partnership p on p.partner = c.city where p.id = :partnership)
                order by a.ends_at desc nulls last, a.id limit :most""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("partnership", partnership)
                        .param("most", MOST)
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }

    /** Parts, editions of a series, what a project did. */
    private Group within(UUID whole, Language reader) {
        return new Group(
                "related.within",
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    (select min(r.starts_local)::date from programme.run r where r.activity = a.id) as day
                from programme.activity a
                where (a.parent = :whole or a.series = :whole or a.project = :whole) and a.publication <> 'withdrawn'
                order by a.starts_at desc nulls last, a.id limit :most""")
                        .param("whole", whole)
                        .param("most", MOST)
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }

    private Group whole(UUID part, Language reader) {
        return new Group(
                "related.whole",
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    (select min(r.starts_local)::date from programme.run r where r.activity = a.id) as day
                from programme.activity part join programme.activity a on a.id = part.parent where part.id = :part""")
                        .param("part", part)
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }

    private Group touched(UUID disruption, Language reader) {
        return new Group(
                "related.touched",
                ACTIVITY,
                sql.sql("""
                select a.id, a.title, a.publication, a.course, a.visibility,
                    (select min(r.starts_local)::date from programme.run r where r.activity = a.id) as day
                from programme.activity a
                where a.id in (select act.activity from programme.act where act.disruption = :disruption)
                order by a.starts_at desc nulls last, a.id limit :most""")
                        .param("disruption", disruption)
                        .param("most", MOST)
                        .query((row, _) -> ActivityList.row(row, reader))
                        .list());
    }
}
