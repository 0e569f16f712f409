package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All costs in one book: narrowed, sorted and summed up. The year of a cost is that in which its activity ends. */
@Component
@Transactional(readOnly = true)
public class CostLedger {

    /** Each stands in the query only where it is asked for, so that PostgreSQL begins with the few. */
    private static final Map<String, String> NARROWING = Map.of(
            "city", " and c.activity in (select of.activity from programme.activity_city of where of.city = :city)",
            "year", " and c.year = :year",
            "state", " and c.state = :state",
            "payer", " and c.payer = :payer",
            "budget", " and c.budget_title = :budget",
            "activity", " and c.activity = :activity",
            "project", " and c.activity in (select p.id from programme.activity p where p.project = :project)",
            "search", """
             and c.id in (
                select one.id from programme.cost_item one
                where one.words like '%' || replace(ltrim(partnerships.findable(:search)), ' ', '%') || '%'
                union
                select of.id from programme.activity called
                join programme.cost_item of on of.activity = called.id
                where partnerships.findable(called.title) like
                    '%' || replace(ltrim(partnerships.findable(:search)), ' ', '%') || '%')""");

    private static final Map<String, String> ORDERS = Map.of(
            "year", " order by c.year desc nulls last, c.id",
            "amount", " order by c.amount_eur desc, c.id",
            "payer", " order by c.payer, c.id",
            "claims", " order by c.claims_open_until, c.id",
            "changed", " order by c.changed_at desc, c.id");

    private static final String SUMS = """
             coalesce(sum(c.amount_eur) filter (where c.state = 'planned'), 0) as planned,
            coalesce(sum(c.amount_eur) filter (where c.state = 'committed'), 0) as committed,
            coalesce(sum(c.amount_eur) filter (where c.state = 'claimed'), 0) as claimed,
            coalesce(sum(c.amount_eur) filter (where c.state = 'final'), 0) as final, count(*) as items
            """;

    private final JdbcClient sql;

    CostLedger(JdbcClient sql) {
        this.sql = sql;
    }

    /** What somebody looks for; null for all. */
    public record Wanted(
            @Nullable UUID city,
            @Nullable Integer year,
            CostItem.@Nullable State state,
            @Nullable String payer,
            @Nullable String budget,
            @Nullable UUID activity,
            @Nullable UUID project,
            @Nullable String search) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null, null, null, null);

        public static Wanted ofProject(UUID project) {
            return new Wanted(null, null, null, null, null, null, project, null);
        }

        private Map<String, Object> params() {
            var params = new HashMap<String, @Nullable Object>();
            params.put("city", city);
            params.put("year", year);
            params.put("state", state == null ? null : state.key());
            params.put("payer", payer);
            params.put("budget", budget);
            params.put("activity", activity);
            params.put("project", project);
            params.put("search", search == null ? null : search.replaceAll("[\\\\%_]", " "));
            var asked = new HashMap<String, Object>();
            params.forEach((key, value) -> {
                if (value != null) {
                    asked.put(key, value);
                }
            });
            return asked;
        }
    }

    /**
     * A cost with the activity it belongs to.
     *
     * @param first its first day, as precisely as it is known; null if it is not
     * @param partners the names of the partner cities
     */
    public record Entry(
            CostItem item,
            String title,
            @Nullable String first,
            @Nullable String last,
            String partners) {}

    /**
     * What some costs come to.
     *
     * @param key of what they have in common: a year, or the id of a city or an activity; null where that is not known
     * @param label what that is called, if it has a name
     */
    public record Sum(@Nullable String key, @Nullable String label, Map<CostItem.State, BigDecimal> by, long items) {

        public BigDecimal total() {
            return by.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public static List<String> orders() {
        return List.of("year", "amount", "payer", "claims", "changed");
    }

    /** @param from how many are left out before */
    public List<Entry> entries(Wanted wanted, String order, int from, int most, Language reader) {
        return asked("""
                select c.id, c.activity, c.kind, c.payer, c.payer_city, c.payer_organisation, c.budget_title, c.amount_eur,
                    c.amount_original, c.currency, c.rate, c.rate_on, c.rate_source, c.state, c.claims_open_until,
                    c.note, c.file_reference, c.changed_at, a.title, programme.first_day(a.id) as first, programme.last_day(a.id) as last, (
                    select string_agg(coalesce(called.name #>> array['in', :reader, 'is'],
                        called.name #>> array['in', called.name ->> 'source', 'is']), ', ' order by of.position)
                    from programme.activity_city of
                    join partnerships.city town on town.id = of.city and not town.home
                    cross join lateral (
                        select one.name from partnerships.city_called one
                        where one.city = of.city order by one.since desc limit 1) called
                    where of.activity = a.id) as partners
                from programme.cost_item c
                join programme.activity a on a.id = c.activity
                where true
                """, ORDERS.getOrDefault(order, ORDERS.get("year")) + " offset :from limit :most", wanted)
                .param("reader", reader.tag())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Entry(
                        CostRows.read(row, 0),
                        Texts.column(row, "title").string(reader),
                        row.getString("first"),
                        row.getString("last"),
                        Objects.requireNonNullElse(row.getString("partners"), "")))
                .list();
    }

    /** Each cost once. */
    public Sum total(Wanted wanted) {
        return asked("select null as key," + SUMS + " from programme.cost_item c where true", "", wanted)
                .query((row, _) -> sum(row, null))
                .single();
    }

    /** By the year in which the activity ends, the last first: an activity across New Year counts once. */
    public List<Sum> byYear(Wanted wanted, int most) {
        return asked(
                        "select c.year::text as key," + SUMS + " from programme.cost_item c where true",
                        " group by c.year order by c.year desc nulls last limit :most",
                        wanted)
                .param("most", most)
                .query((row, _) -> sum(row, null))
                .list();
    }

    /** With each of the partners of an activity; what has none stands under null. */
    public List<Sum> byPartner(Wanted wanted, int most, Language reader) {
        return asked(
                        "select s.city::text as key, called.name, s.planned, s.committed, s.claimed, s.final, s.items from (select of.city,"
                                + SUMS + """
                             from programme.cost_item c
                            left join (
                                select one.activity, one.city from programme.activity_city one
                                join partnerships.city town on town.id = one.city and not town.home
                            ) of on of.activity = c.activity
                            where true
                            """,
                        """
                             group by of.city) s
                            left join lateral (
                                select one.name from partnerships.city_called one
                                where one.city = s.city order by one.since desc limit 1) called on true
                            limit :most""",
                        wanted)
                .param("most", most)
                .query((row, _) -> sum(row, reader))
                .list();
    }

    /** The dearest first. */
    public List<Sum> byActivity(Wanted wanted, int most, Language reader) {
        return asked(
                        "select s.activity::text as key, a.title as name, s.planned, s.committed, s.claimed, s.final, s.items from (select c.activity,"
                                + SUMS + ", sum(c.amount_eur) as whole from programme.cost_item c where true",
                        """
                             group by c.activity order by whole desc, c.activity limit :most) s
                            join programme.activity a on a.id = s.activity
                            order by s.whole desc, s.activity""",
                        wanted)
                .param("most", most)
                .query((row, _) -> sum(row, reader))
                .list();
    }

    /**
     * What can be chosen in one of two columns, in the database's order; found key by key, however many costs there
     * are.
     */
    public List<String> payers(int most) {
        return sql.sql("""
                with recursive found as (
                    (select payer as one from programme.cost_item order by payer limit 1)
                    union all
                    select (select c.payer from programme.cost_item c where c.payer > found.one order by c.payer limit 1)
                    from found where found.one is not null)
                select one from found where one is not null limit :most""").param("most", most).query(String.class).list();
    }

    public List<String> budgets(int most) {
        return sql.sql("""
                with recursive found as (
                    (select budget_title as one from programme.cost_item
                        where budget_title is not null order by budget_title limit 1)
                    union all
                    select (select c.budget_title from programme.cost_item c
                        where c.budget_title > found.one order by c.budget_title limit 1)
                    from found where found.one is not null)
                select one from found where one is not null limit :most""").param("most", most).query(String.class).list();
    }

    public List<Integer> years(int most) {
        return byYear(Wanted.ALL, most).stream()
                .map(Sum::key)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .toList();
    }

    private StatementSpec asked(String which, String then, Wanted wanted) {
        Map<String, Object> params = wanted.params();
        String narrowed = params.keySet().stream().map(NARROWING::get).collect(Collectors.joining("\n"));
        return sql.sql(which + "\n" + narrowed + "\n" + then).params(params);
    }

    private static Sum sum(ResultSet row, @Nullable Language reader) throws SQLException {
        var by = new HashMap<CostItem.State, BigDecimal>();
        for (CostItem.State state : CostItem.State.values()) {
            by.put(state, row.getBigDecimal(state.key()));
        }
        String name = reader == null || row.getString("name") == null
                ? null
                : Texts.column(row, "name").string(reader);
        return new Sum(row.getString("key"), name, by, row.getLong("items"));
    }
}
