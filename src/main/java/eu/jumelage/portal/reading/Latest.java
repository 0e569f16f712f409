package eu.jumelage.portal.reading;

import eu.jumelage.web.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What subscribers are told: what is to come or ended lately, the last changed first. */
@Component
public class Latest {

    /** How long something that is over stays in a feed. */
    public static final Duration STAYS = Duration.ofDays(30);

    private final JdbcClient sql;

    Latest(JdbcClient sql) {
        this.sql = sql;
    }

    /** Over all partners; walks the index of changes. */
    public List<Listed> changes(Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until > :since
                    order by a.changed_at desc, a.id limit :most)
                order by l.changed_at desc, l.id""")
                .param("now", Listings.at(now))
                .param("since", Listings.at(now.minus(STAYS)))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** Of what a city takes part in, be it only in a part. */
    public List<Listed> changesOf(UUID city, Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity_city c join programme.activity a on a.id = c.activity
                    where c.city = :city and a.publication = 'published'
                        and a.public_from <= :now and a.current_until > :since
                        and (a.parent is null or exists (
                            select from programme.activity whole
                            where whole.id = a.parent and whole.publication = 'published' and whole.public_from <= :now
                                and not exists (
                                    select from programme.activity_city w where w.activity = whole.id and w.city = :city)))
                    order by a.changed_at desc, a.id limit :most)
                order by l.changed_at desc, l.id""")
                .param("city", city)
                .param("now", Listings.at(now))
                .param("since", Listings.at(now.minus(STAYS)))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** Of what a city takes part in, be it only in a part: what is to come, and all that ended within a year. */
    public List<Listed> yearOf(UUID city, Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity_city c join programme.activity a on a.id = c.activity
                    where c.city = :city and a.publication = 'published'
                        and a.public_from <= :now and a.current_until > :since
                        and (a.parent is null or exists (
                            select from programme.activity whole
                            where whole.id = a.parent and whole.publication = 'published' and whole.public_from <= :now
                                and not exists (
                                    select from programme.activity_city w where w.activity = whole.id and w.city = :city)))
                    order by a.current_until desc, a.id limit :most)
                order by l.starts_at nulls last, l.id""")
                .param("city", city)
                .param("now", Listings.at(now))
                .param("since", Listings.at(now.minus(Duration.ofDays(365))))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** What ended lately, the last end first. */
    public List<Listed> ended(Instant now, int most) {
        return sql.sql("""
                select l.listing from portal.shown l where l.id in (
                    select a.id from programme.activity a
                    where a.publication = 'published' and a.parent is null and a.public_from <= :now
                        and a.current_until <= :now and a.current_until > :since
                    order by a.current_until desc, a.id limit :most)
                order by l.current_until desc, l.id""")
                .param("now", Listings.at(now))
                .param("since", Listings.at(now.minus(STAYS)))
                .param("most", most)
                .query(Listed::of)
                .list();
    }

    /** The public parts of all these activities. */
    public List<Listed> partsOf(Collection<UUID> parents, Instant now) {
        return parents.isEmpty()
                ? List.of()
                : sql.sql("""
                select l.listing from portal.shown l
                where l.parent in (:parents) and l.publication = 'published' and l.public_from <= :now
                order by l.starts_at nulls last, l.id""")
                        .param("parents", parents)
                        .param("now", Listings.at(now))
                        .query(Listed::of)
                        .list();
    }

    /** The long texts of those activities that have one. */
    public Map<UUID, Text> texts(Collection<UUID> activities) {
        var texts = new HashMap<UUID, Text>();
        if (!activities.isEmpty()) {
            sql.sql("select a.id, a.text from programme.activity a where a.id in (:ids) and a.text is not null")
                    .param("ids", activities)
                    .query(row -> {
                        texts.put(row.getObject("id", UUID.class), Rows.text(row, "text"));
                    });
        }
        return texts;
    }
}
