package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places where things take place. */
@Component
@Transactional
public class Places {

    private final JdbcClient sql;
    private final Changes changes;

    Places(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Optional<Place> find(UUID id) {
        return sql.sql("""
                select id, name, street, city, latitude, longitude, accessibility
                from programme.place
                where id = :id""")
                .param("id", id)
                .query((row, _) -> new Place(
                        row.getObject("id", UUID.class),
                        Texts.column(row, "name"),
                        row.getString("street"),
                        row.getObject("city", UUID.class),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        Texts.columnOrNull(row, "accessibility")))
                .optional();
    }

    /** A new place, or what is said of a known one from now on. */
    public void store(Place place) {
        sql.sql("""
                insert into programme.place (id, name, street, city, latitude, longitude, accessibility)
                values (:id, :name::jsonb, :street, :city, :latitude, :longitude, :accessibility::jsonb)
                on conflict (id) do update
                set name = excluded.name, street = excluded.street, city = excluded.city,
                    latitude = excluded.latitude, longitude = excluded.longitude,
                    accessibility = excluded.accessibility""")
                .param("id", place.id())
                .param("name", Texts.write(place.name()))
                .param("street", place.street())
                .param("city", place.city())
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("accessibility", Texts.writeOrNull(place.accessibility()))
                .update();
        List<UUID> there = activitiesAt(place.id());
        if (!there.isEmpty()) {
            changes.tell(ProgrammeChanged.activities(new HashSet<>(there)), true);
        }
    }

    private List<UUID> activitiesAt(UUID place) {
        return sql.sql("select distinct activity from programme.run where place = :place")
                .param("place", place)
                .query(UUID.class)
                .list();
    }
}
