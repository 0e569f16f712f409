package eu.jumelage.portal.reading;

import eu.jumelage.portal.reading.ListedPartner.OwnName;
import eu.jumelage.portal.reading.Moment.Home;
import eu.jumelage.portal.reading.Moment.Notice;
import eu.jumelage.web.Installation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what every page shows, in one query. */
@Component
public class Moments {
    private final JdbcClient sql;
    private final InstantSource clock;

    Moments(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty as long as no city is set up here. */
    public Optional<Moment> now() {
        Instant now = clock.instant();
        return sql.sql("""
                select i.title, i.office, i.languages, i.email, c.id, portal.city_name(c.id, null) as name,
                    portal.own_names(c.id) as own_names, c.latitude, c.longitude, c.zone,
                    portal.next_change(:now) as until,
                    (select jsonb_agg(jsonb_build_object('level', n.level, 'text', n.text, 'link', n.link,
                            'link_label', n.link_label,
                            'disruption', (select portal.slugs(d.id, 'disruption') from programme.disruption d
                                where d.id = n.disruption and d.publication = 'published')) order by
                            array_position(array['emergency', 'warning'], n.level), n.shown_from)
                        from programme.notice n where n.shown_from <= :now and n.shown_until > :now) as notices
                from web.installation i cross join partnerships.city c where c.home""")
                .param("now", Listings.at(now))
                .query((row, _) -> moment(row, now))
                .optional();
    }

    private static Moment moment(ResultSet row, Instant now) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        Instant midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        Instant next = Rows.instant(row, "until");
        return new Moment(
                now,
                next == null || next.isAfter(midnight) ? midnight : next,
                new Installation(
                        Rows.text(row, "title"),
                        Rows.text(row, "office"),
                        Moment.languages((String[]) row.getArray("languages").getArray()),
                        row.getString("email")),
                new Home(
                        row.getObject("id", UUID.class),
                        Rows.text(row, "name"),
                        Json.of(row.getString("own_names"))
                                .list(json -> new OwnName(json.string("language"), json.string("name"))),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        zone),
                Json.of(row.getString("notices")).list(Notice::of));
    }
}
