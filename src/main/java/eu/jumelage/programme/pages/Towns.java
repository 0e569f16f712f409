package eu.jumelage.programme.pages;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which partners something is done, as a list says it. */
@Component
class Towns {

    private final JdbcClient sql;

    Towns(JdbcClient sql) {
        this.sql = sql;
    }

    /** By activity, as the partners are called now: "Brüssel, Paris"; those without any are left out. */
    Map<UUID, String> of(Collection<UUID> activities, Language reader) {
        record Town(UUID activity, String name) {}
        return sql
                .sql("""
                select ac.activity, called.name
                from programme.activity_city ac
                join partnerships.city c on c.id = ac.city and not c.home
                cross join lateral (
                    select one.name from partnerships.city_called one
                    where one.city = c.id order by one.since desc limit 1) called
                where ac.activity = any (:ids) order by ac.position""")
                .param("ids", activities.toArray(UUID[]::new))
                .query((row, _) -> new Town(
                        row.getObject("activity", UUID.class),
                        Texts.column(row, "name").string(reader)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Town::activity, Collectors.mapping(Town::name, Collectors.joining(", "))));
    }
}
