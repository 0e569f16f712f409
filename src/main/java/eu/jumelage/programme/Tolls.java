package eu.jumelage.programme;

import eu.jumelage.programme.Toll.Deed;
import eu.jumelage.programme.Toll.Fate;
import eu.jumelage.programme.Toll.Partner;
import eu.jumelage.programme.Toll.Struck;
import eu.jumelage.web.Text;
import eu.jumelage.web.Texts;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what disruptions did. What was taken back in time is not counted; a part counts with the larger activity. */
@Component
@Transactional(readOnly = true)
public class Tolls {

    private final JdbcClient sql;
    private final Activities activities;
    private final Kinds kinds;

    Tolls(JdbcClient sql, Activities activities, Kinds kinds) {
        this.sql = sql;
        this.activities = activities;
        this.kinds = kinds;
    }

    /** For the public: nothing internal, nothing embargoed at that moment. */
    public Toll publicly(UUID disruption, Instant now) {
        return of(disruption, now, now);
    }

    /** For the office: what is internal or embargoed too. */
    public Toll all(UUID disruption, Instant now) {
        return of(disruption, now, Instant.MAX);
    }

    /** @param seen what is public from then on at the latest; {@link Instant#MAX} for everything */
    private Toll of(UUID disruption, Instant now, Instant seen) {
        Map<UUID, String> months = touched(disruption, seen);
        Map<UUID, List<Partner>> partners = partners(months.keySet());
        var names = new HashMap<String, Text>();
        kinds.all().forEach(kind -> names.put(kind.key(), kind.name()));
        List<Struck> struck = activities.load(months.keySet()).stream()
                .map(one -> {
                    String month = months.getOrDefault(one.id(), "");
                    return new Struck(
                            one.id(),
                            Fate.of(one, now),
                            month.isEmpty() ? null : YearMonth.parse(month),
                            Objects.requireNonNull(names.get(one.details().kind())),
                            partners.getOrDefault(one.id(), List.of()));
                })
                .toList();
        return new Toll(struck, deeds(disruption, seen));
    }

    /** By activity the month in which it was to be at first, empty where that is not known. */
    private Map<UUID, String> touched(UUID disruption, Instant seen) {
        var months = new HashMap<UUID, String>();
        sql.sql("""
                select s.activity, coalesce(min(case when changed.before ->> 'precision' in ('time', 'day', 'month')
                    then left(changed.before ->> 'starts_local', 7) end), '') as month
                from programme.struck s
                join programme.activity a on a.id = s.activity
                left join programme.activity larger on larger.id = a.parent
                left join programme.act_run changed on changed.act = s.act
                where s.disruption = :disruption and a.publication = 'published' and a.public_from <= :seen
                    and (larger.id is null or larger.publication = 'published' and larger.public_from <= :seen)
                    and not exists (
                        select from programme.struck whole
                        where whole.disruption = s.disruption and whole.activity = a.parent)
                group by s.activity""")
                .param("disruption", disruption)
                .param("seen", Moments.column(seen))
                .query(row -> {
                    months.put(row.getObject("activity", UUID.class), row.getString("month"));
                });
        return months;
    }

    private List<Deed> deeds(UUID disruption, Instant seen) {
        return sql.sql("""
                select to_char(act.at at time zone coalesce(home.zone, 'UTC'), 'YYYY-MM-DD') as day, act.steps,
                    count(distinct act.activity) as activities
                from programme.act
                join programme.activity a on a.id = act.activity
                left join programme.activity larger on larger.id = a.parent
                left join partnerships.city home on home.home
                where (act.disruption = :disruption or act.crisis_step in (
                        select step.id from programme.crisis_step step where step.disruption = :disruption))
                    and a.publication = 'published' and a.public_from <= :seen
                    and (larger.id is null or larger.publication = 'published' and larger.public_from <= :seen)
                    and not exists (
                        select from programme.act whole
                        where whole.activity = a.parent and whole.crisis_step = act.crisis_step
                            and whole.steps = act.steps)
                group by day, act.steps
                order by day, min(act.recorded)""")
                .param("disruption", disruption)
                .param("seen", Moments.column(seen))
                .query((row, _) -> new Deed(
                        row.getString("day"),
                        Arrays.stream((String[]) row.getArray("steps").getArray())
                                .map(key -> Keyed.of(Step.Kind.class, key))
                                .toList(),
                        row.getInt("activities")))
                .list();
    }

    /** As they are called now. */
    private Map<UUID, List<Partner>> partners(Collection<UUID> of) {
        var partners = new HashMap<UUID, List<Partner>>();
        sql.sql("""
                select ac.activity, ac.city, called.name
                from programme.activity_city ac
                join partnerships.city c on c.id = ac.city and not c.home
                cross join lateral (
                    select one.name from partnerships.city_called one
                    where one.city = c.id order by one.since desc limit 1) called
                where ac.activity = any (:activities) order by ac.position""").param("activities", of.toArray(UUID[]::new)).query(row -> {
            partners.computeIfAbsent(row.getObject("activity", UUID.class), _ -> new ArrayList<>())
                    .add(new Partner(row.getObject("city", UUID.class), Texts.column(row, "name")));
        });
        return partners;
    }
}
