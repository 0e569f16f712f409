package eu.jumelage.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how far activities are from what funding programmes ask for. */
@Component
@Transactional(readOnly = true)
public class Eligibility {

    private final JdbcClient sql;
    private final DossierRows rows;

    Eligibility(JdbcClient sql, DossierRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** By those who were counted. */
    public Cerv cerv(UUID activity) {
        return cerv(activity, rows.headCounts(activity));
    }

    /** By others than those, such as the people who have registered so far. */
    public Cerv cerv(UUID activity, List<HeadCount> counts) {
        return Cerv.of(counts, hostCountry(activity));
    }

    /** Of the host, or else of the place, or else home's. */
    public String hostCountry(UUID activity) {
        return sql.sql("""
                select coalesce(
                    (select c.country from programme.activity_city host join partnerships.city c on c.id = host.city
                        where host.activity = :activity and host.role = 'host' order by host.position limit 1),
                    (select c.country from programme.run r
                        join programme.place p on p.id = r.place join partnerships.city c on c.id = p.city
                        where r.activity = :activity order by r.position limit 1),
                    (select c.country from partnerships.city c where c.home))""").param("activity", activity).query(String.class).single();
    }
}
