package eu.jumelage.programme;

import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All commitments in the order in which they are due. */
@Component
@Transactional(readOnly = true)
public class CommitmentList {

    private static final Map<String, String> NARROWING = Map.of(
            "state", " and c.state = :state",
            "before", " and c.due_on < :before",
            "until", " and c.due_on <= :until",
            "city", """
             and (c.by_city = :city
                or c.activity in (select of.activity from programme.activity_city of where of.city = :city))""",
            "home", """
             and (c.by_city in (select town.id from partnerships.city town where town.home)) = :home""");

    private static final String SAID = """
            select c.id, c.activity, c.text, c.by_city, c.owner, c.owner_email, c.owner_language, c.due_on, c.state,
                c.evidence, c.settled_on, c.example, c.changed_at, a.title, called.name as city_name
            from programme.commitment c
            join programme.activity a on a.id = c.activity
            cross join lateral (
                select one.name from partnerships.city_called one
                where one.city = c.by_city order by one.since desc limit 1) called
            where true
            """;

    private final JdbcClient sql;

    CommitmentList(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What somebody looks for; null for all.
     *
     * @param before due before that day
     * @param home whether home promised it, or a partner
     * @param until due on that day at the latest
     */
    public record Wanted(
            Commitment.@Nullable State state,
            @Nullable LocalDate before,
            @Nullable UUID city,
            @Nullable Boolean home,
            @Nullable LocalDate until) {

        public static Wanted openWith(UUID city) {
            return new Wanted(Commitment.State.OPEN, null, city, null, null);
        }

        public static Wanted openUntil(LocalDate day) {
            return new Wanted(Commitment.State.OPEN, null, null, null, day);
        }
    }

    /** A commitment with what the city and the activity are called. */
    public record Entry(Commitment commitment, String city, String activity) {}

    /** @param from how many are left out before */
    public List<Entry> found(Wanted wanted, int from, int most, Language reader) {
        var params = new HashMap<String, Object>();
        if (wanted.state() != null) {
            params.put("state", wanted.state().key());
        }
        put(params, "before", wanted.before());
        put(params, "city", wanted.city());
        put(params, "home", wanted.home());
        put(params, "until", wanted.until());
        String narrowed = params.keySet().stream().map(NARROWING::get).collect(Collectors.joining("\n"));
        return sql.sql(SAID + narrowed + " order by c.due_on, c.id offset :from limit :most")
                .params(params)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> entry(row, reader))
                .list();
    }

    public List<Entry> of(UUID activity, int most, Language reader) {
        return sql.sql(SAID + " and c.activity = :activity order by c.due_on, c.id limit :most")
                .param("activity", activity)
                .param("most", most)
                .query((row, _) -> entry(row, reader))
                .list();
    }

    /** The next visit with a partner that is not over or cancelled, undated ones last. */
    public Optional<UUID> nextVisit(UUID city, Instant now) {
        return sql.sql("""
                select a.id from programme.activity_city of
                join programme.activity a on a.id = of.activity
                where of.city = :city and a.kind = 'visit' and a.course in ('planned', 'postponed')
                    and a.publication <> 'withdrawn' and a.current_until > :now
                order by coalesce(a.starts_at, 'infinity'), a.id limit 1""")
                .param("city", city)
                .param("now", Moments.column(now))
                .query(UUID.class)
                .optional();
    }

    /** The partner cities of an activity, if it is a visit. */
    public List<UUID> visited(UUID activity) {
        return sql.sql("""
                select of.city from programme.activity a
                join programme.activity_city of on of.activity = a.id
                join partnerships.city town on town.id = of.city and not town.home
                where a.id = :activity and a.kind = 'visit'
                order by of.position""").param("activity", activity).query(UUID.class).list();
    }

    private static void put(Map<String, Object> params, String key, @Nullable Object value) {
        if (value != null) {
            params.put(key, value);
        }
    }

    private static Entry entry(ResultSet row, Language reader) throws SQLException {
        return new Entry(
                CommitmentRows.read(row, 0),
                Texts.column(row, "city_name").string(reader),
                Texts.column(row, "title").string(reader));
    }
}
