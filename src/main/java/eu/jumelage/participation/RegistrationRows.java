package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;
import static eu.jumelage.participation.AdmissionRows.moment;

import eu.jumelage.office.Secret;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registrations, as the database keeps them. */
@Component
class RegistrationRows {

    private final JdbcClient sql;

    RegistrationRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Registration> find(UUID id) {
        return select("id", id, "").stream().findFirst();
    }

    /** All of an admission, in the order in which they came. */
    List<Registration> of(UUID admission) {
        return select("admission", admission, "");
    }

    /** Whoever signed up with this address and did not give up. */
    Optional<Registration> open(UUID admission, String email) {
        return select("admission", admission, email).stream().findFirst();
    }

    /** How often somebody with this address gave up. */
    int givenUp(UUID admission, String email) {
        return sql.sql("""
                select count(*) from participation.registration
                where admission = :admission and lower(email) = lower(:email) and state = 'cancelled'""")
                .param("admission", admission)
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    Optional<UUID> holder(String secret) {
        return sql.sql("select registration from participation.link where hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional();
    }

    /** @return the secret of a new personal link */
    String link(UUID registration, Instant at) {
        String secret = Secret.fresh();
        sql.sql("insert into participation.link (hash, registration, made_at) values (:hash, :registration, :at)")
                .param("hash", Secret.hash(secret))
                .param("registration", registration)
                .param("at", column(at))
                .update();
        return secret;
    }

    private List<Registration> select(String by, UUID id, String email) {
        return sql.sql("""
                select id, admission, state, seated, audience, size, language, country, age_band, gender, name, email,
                    organisation, answers, access_needs, question, companions, requested_at, held_until, confirmed_at,
                    waiting_since, cancelled_at, came, reminded_at, erased_at
                from participation.registration
                where (:by = 'id' and id = :id or :by = 'admission' and admission = :id)
                    and (:email = '' or lower(email) = lower(:email) and state in ('requested', 'confirmed', 'waiting'))
                order by requested_at, id""")
                .param("by", by)
                .param("id", id)
                .param("email", email)
                .query((row, _) -> read(row))
                .list();
    }

    /** All but who came and when it was reminded, which are written where that happens, by nobody who read earlier. */
    void store(Registration registration) {
        Entry entry = registration.entry();
        sql.sql("""
                insert into participation.registration (id, admission, state, seated, audience, size, language, country,
                    age_band, gender, name, email, organisation, answers, access_needs, question, companions,
                    requested_at, held_until, confirmed_at, waiting_since, cancelled_at, came, reminded_at)
                values (:id, :admission, :state, :seated, :audience, :size, :language, :country, :ageBand, :gender,
                    :name, :email, :organisation, :answers::jsonb, :accessNeeds, :question, :companions, :requestedAt,
                    :heldUntil, :confirmedAt, :waitingSince, :cancelledAt, :came, :remindedAt)
                on conflict (id) do update
                set state = excluded.state, seated = excluded.seated, size = excluded.size,
                    language = excluded.language, country = excluded.country, age_band = excluded.age_band,
                    gender = excluded.gender, name = excluded.name, organisation = excluded.organisation,
                    answers = excluded.answers, access_needs = excluded.access_needs, question = excluded.question,
                    companions = excluded.companions, confirmed_at = excluded.confirmed_at,
                    waiting_since = excluded.waiting_since, cancelled_at = excluded.cancelled_at""")
                .param("id", registration.id())
                .param("admission", registration.admission())
                .param("state", registration.state().key())
                .param("seated", registration.seated())
                .param("audience", key(entry.audience()))
                .param("size", entry.size())
                .param("language", entry.language().tag())
                .param("country", entry.more().country())
                .param("ageBand", key(entry.more().ageBand()))
                .param("gender", key(entry.more().gender()))
                .param("name", entry.name())
                .param("email", entry.email())
                .param("organisation", entry.more().organisation())
                .param("answers", answers(entry.answers()))
                .param("accessNeeds", entry.more().accessNeeds())
                .param("question", entry.more().question())
                .param("companions", entry.companions().toArray(String[]::new))
                .param("requestedAt", column(registration.requestedAt()))
                .param("heldUntil", column(registration.heldUntil()))
                .param("confirmedAt", column(registration.confirmedAt()))
                .param("waitingSince", column(registration.waitingSince()))
                .param("cancelledAt", column(registration.cancelledAt()))
                .param("came", registration.came())
                .param("remindedAt", column(registration.remindedAt()))
                .update();
    }

    /** What the person was told last; empty for who was told nothing yet. */
    Optional<Told> told(UUID registration) {
        return sql.sql("select told from participation.registration where id = :registration and told is not null")
                .param("registration", registration)
                .query(String.class)
                .optional()
                .map(Told::read);
    }

    /** What each was told last of those who are written to when it changes. */
    List<Told> allTold(UUID admission) {
        return sql.sql("""
                select told from participation.registration
                where admission = :admission and state in ('confirmed', 'waiting') and told is not null""").param("admission", admission).query(String.class).list().stream()
                .map(Told::read)
                .toList();
    }

    void told(UUID registration, Told told) {
        sql.sql("update participation.registration set told = :told::jsonb where id = :registration")
                .param("told", told.json())
                .param("registration", registration)
                .update();
    }

    /** Requests whose time is over hold nothing any more. */
    int lapse(UUID admission, Instant now) {
        return sql.sql("""
                update participation.registration set state = 'expired', seated = false
                where admission = :admission and state = 'requested' and held_until <= :now""")
                .param("admission", admission)
                .param("now", column(now))
                .update();
    }

    /** In which admissions a request has lapsed that nobody has noticed. */
    List<UUID> lapsing(Instant now) {
        return sql.sql("""
                select distinct admission from participation.registration
                where state = 'requested' and held_until <= :now order by admission""").param("now", column(now)).query(UUID.class).list();
    }

    Places places(UUID admission, Seats seats, Instant now) {
        var taken = new HashMap<@Nullable Audience, Integer>();
        sql.sql("""
                select audience, sum(size) as seats from participation.registration
                where admission = :admission and seated and (state <> 'requested' or held_until > :now)
                group by audience""").param("admission", admission).param("now", column(now)).query(row -> {
            taken.put(audience(row), row.getInt("seats"));
        });
        var line = sql.sql("""
                select id, audience, size from participation.registration
                where admission = :admission and state = 'waiting'
                order by waiting_since, requested_at, id""")
                .param("admission", admission)
                .query((row, _) ->
                        new Places.Waiting(row.getObject("id", UUID.class), audience(row), row.getInt("size")))
                .list();
        return new Places(seats, taken, line);
    }

    private static Registration read(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getObject("admission", UUID.class),
                Keyed.of(State.class, row.getString("state")),
                row.getBoolean("seated"),
                entry(row),
                Objects.requireNonNull(moment(row, "requested_at")),
                Objects.requireNonNull(moment(row, "held_until")),
                moment(row, "confirmed_at"),
                moment(row, "waiting_since"),
                moment(row, "cancelled_at"),
                row.getObject("came", Integer.class),
                moment(row, "reminded_at"),
                moment(row, "erased_at"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String age = row.getString("age_band");
        String gender = row.getString("gender");
        return new Entry(
                audience(row),
                Objects.requireNonNullElse(row.getString("name"), ""),
                Objects.requireNonNullElse(row.getString("email"), ""),
                new Language(row.getString("language")),
                row.getInt("size"),
                Arrays.asList((String[]) row.getArray("companions").getArray()),
                answers(row.getString("answers")),
                new Entry.Optionals(
                        row.getString("organisation"),
                        row.getString("country"),
                        age == null ? null : Keyed.of(AgeBand.class, age),
                        gender == null ? null : Keyed.of(Gender.class, gender),
                        row.getString("access_needs"),
                        row.getString("question")));
    }

    private static @Nullable Audience audience(ResultSet row) throws SQLException {
        String audience = row.getString("audience");
        return audience == null ? null : Keyed.of(Audience.class, audience);
    }

    private static String answers(Map<UUID, List<String>> answers) {
        var written = new TreeMap<String, List<String>>();
        answers.forEach((question, answer) -> written.put(question.toString(), answer));
        return JsonMapper.shared().writeValueAsString(written);
    }

    private static Map<UUID, List<String>> answers(String json) {
        var answers = new HashMap<UUID, List<String>>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(each -> answers.put(
                        UUID.fromString(each.getKey()),
                        each.getValue().valueStream().map(JsonNode::asString).toList()));
        return answers;
    }

    private static @Nullable String key(@Nullable Keyed keyed) {
        return keyed == null ? null : keyed.key();
    }
}
