package eu.jumelage.programme;

import eu.jumelage.partnerships.Happening;
import eu.jumelage.partnerships.Happenings;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the register what was last and is next with a partner; what was cancelled or has no date does not count. */
@Component
class PartnersPulse implements Happenings {

    private final JdbcClient sql;
    private final InstantSource time;

    PartnersPulse(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public Optional<Happening> last(UUID city) {
        return sql.sql("""
                select a.id, a.title, (select (r.ends_at at time zone r.zone)::date from programme.run r
                    where r.activity = a.id and r.ends_at = a.ends_at limit 1) as day,
                    (a.ends_at at time zone 'UTC')::date as or_day, null::date as until
                from programme.activity_city c
                join programme.activity a on a.id = c.activity
                where c.city = :city and a.publication = 'published' and a.parent is null
                    and a.course in ('planned', 'held') and a.ends_at <= :now
                order by a.ends_at desc, a.id limit 1""")
                .param("city", city)
                .param("now", Moments.column(time.instant()))
                .query(PartnersPulse::read)
                .optional();
    }

    @Override
    public Optional<Happening> next(UUID city) {
        return sql.sql("""
                select a.id, a.title, (select (r.starts_at at time zone r.zone)::date from programme.run r
                    where r.activity = a.id and r.starts_at = a.starts_at limit 1) as day,
                    (a.starts_at at time zone 'UTC')::date as or_day,
                    case when a.starts_at <= :now then coalesce(
                        (select max(r.ends_local)::date from programme.run r where r.activity = a.id),
                        (a.ends_at at time zone 'UTC')::date) end as until
                from programme.activity_city c
                join programme.activity a on a.id = c.activity
                where c.city = :city and a.publication = 'published' and a.parent is null
                    and a.course in ('planned', 'held') and a.ends_at > :now
                order by a.starts_at, a.id limit 1""")
                .param("city", city)
                .param("now", Moments.column(time.instant()))
                .query(PartnersPulse::read)
                .optional();
    }

    /** The day at the place, or where its dates are those of its parts, in UTC. */
    private static Happening read(ResultSet row, int number) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return new Happening(
                row.getObject("id", UUID.class),
                Texts.column(row, "title"),
                day == null ? row.getObject("or_day", LocalDate.class) : day,
                row.getObject("until", LocalDate.class));
    }
}
