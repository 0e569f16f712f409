package eu.jumelage.programme;

import eu.jumelage.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who pays among the cities and organisations of the register, by what people write. */
@Component
public class Payers {

    private final JdbcClient sql;

    Payers(JdbcClient sql) {
        this.sql = sql;
    }

    /** A name that two of them have is just a name. */
    public Payer of(String name) {
        List<UUID> cities = sql.sql("""
                select distinct n.city from partnerships.city_name n
                where partnerships.findable(n.name) = partnerships.findable(:name)
                limit 2""").param("name", name).query(UUID.class).list();
        if (cities.size() == 1) {
            return new Payer(name, cities.getFirst(), null);
        }
        List<UUID> organisations = sql
                .sql("""
                select id, name from partnerships.organisation
                where position(partnerships.findable(:name) in partnerships.findable(name)) > 0
                order by id limit 20""")
                .param("name", name)
                .query((row, _) -> Texts.column(row, "name").in().values().stream()
                                .anyMatch(wording -> wording.is().equalsIgnoreCase(name))
                        ? List.of(row.getObject("id", UUID.class))
                        : List.<UUID>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        return organisations.size() == 1 ? new Payer(name, null, organisations.getFirst()) : Payer.named(name);
    }
}
