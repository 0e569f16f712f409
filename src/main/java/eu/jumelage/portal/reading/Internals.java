package eu.jumelage.portal.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members of the office see and the public does not, beside all that it does. */
@Component
public class Internals {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(90);

    private final JdbcClient sql;

    Internals(JdbcClient sql) {
        this.sql = sql;
    }

    /** By whom an activity is seen now; a part by no more than its whole. */
    public enum Seen {
        PUBLIC,
        EMBARGOED,
        INTERNAL
    }

    /** An activity in the eyes of the office. */
    public record Internal(Listed activity, boolean draft, Seen seen) {}

    /** From three months ago on, by start: whatever is not withdrawn, and all parts of visits too. */
    public List<Internal> all(Instant now, int most) {
        return sql.sql("""
                select l.unguarded as listing, a.publication = 'draft' as unpublished,
                    case when 'internal' in (a.visibility, whole.visibility) then 'internal'
                        when greatest(a.public_from, whole.public_from) > :now then 'embargoed'
                        else 'public' end as visibility
                from portal.shown l
                join programme.activity a on a.id = l.id
                left join programme.activity whole on whole.id = a.parent
                where a.publication <> 'withdrawn'
                    and l.id in (select r.activity from programme.run r where r.ends_at > :since)
                order by a.starts_at, a.id limit :most""")
                .param("now", Listings.at(now))
                .param("since", Listings.at(now.minus(SHOWN_AFTERWARDS)))
                .param("most", most)
                .query(Internals::read)
                .list();
    }

    private static Internal read(ResultSet row, int number) throws SQLException {
        return new Internal(
                Listed.of(row, number),
                row.getBoolean("unpublished"),
                Seen.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)));
    }
}
