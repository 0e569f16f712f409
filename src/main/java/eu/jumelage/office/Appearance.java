package eu.jumelage.office;

import eu.jumelage.web.Brand;
import eu.jumelage.web.CityColour;
import eu.jumelage.web.Colour;
import eu.jumelage.web.Publications;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The colour that the city chose for its pages. */
@Component
@Transactional
public class Appearance implements CityColour {

    private final JdbcClient sql;
    private final Publications publications;

    Appearance(JdbcClient sql, Publications publications) {
        this.sql = sql;
        this.publications = publications;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Brand> chosen() {
        return sql.sql("select light, dark from office.appearance")
                .query((row, _) -> new Brand(
                        Colour.parse(row.getString("light")).orElseThrow(),
                        Colour.parse(row.getString("dark")).orElseThrow()))
                .optional();
    }

    /** All pages have it from the commit on. */
    public void choose(Brand brand) {
        sql.sql("""
                insert into office.appearance (light, dark) values (:light, :dark)
                on conflict (one) do update set light = excluded.light, dark = excluded.dark""")
                .param("light", brand.light().toString())
                .param("dark", brand.dark().toString())
                .update();
        publications.publish();
    }
}
