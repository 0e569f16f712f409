package eu.jumelage.programme;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what activities brought and cost, with all their parts. */
@Component
@Transactional(readOnly = true)
public class Balances {

    private final JdbcClient sql;
    private final Recaps recaps;

    Balances(JdbcClient sql, Recaps recaps) {
        this.sql = sql;
        this.recaps = recaps;
    }

    /** Of one activity. */
    public Balance of(UUID activity) {
        return of(List.of(activity), recaps.find(activity));
    }

    /** Of all that a project does or did. */
    public Balance ofProject(UUID project) {
        return of(
                sql.sql("select id from programme.activity where project = :project and publication <> 'withdrawn'")
                        .param("project", project)
                        .query(UUID.class)
                        .list(),
                Optional.empty());
    }

    private Balance of(List<UUID> activities, Optional<Recap> recap) {
        return new Balance(recap, people(activities), costs(activities), promises(activities));
    }

    private int people(List<UUID> activities) {
        return sql.sql("""
                select coalesce(sum(people), 0) from programme.head_count
                where activity in (select id from programme.activity
                    where id = any (:activities) or parent = any (:activities))""")
                .param("activities", activities.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private Map<CostItem.State, BigDecimal> costs(List<UUID> activities) {
        var costs = new EnumMap<CostItem.State, BigDecimal>(CostItem.State.class);
        sql.sql("""
                select state, sum(amount_eur) as euros from programme.cost_item
                where activity in (select id from programme.activity
                    where id = any (:activities) or parent = any (:activities))
                group by state""").param("activities", activities.toArray(UUID[]::new)).query(row -> {
            costs.put(Keyed.of(CostItem.State.class, row.getString("state")), row.getBigDecimal("euros"));
        });
        return costs;
    }

    private int promises(List<UUID> activities) {
        return sql.sql("""
                select count(*) from programme.commitment
                where state = 'open' and activity in (select id from programme.activity
                    where id = any (:activities) or parent = any (:activities))""")
                .param("activities", activities.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
