package eu.jumelage.participation;

import eu.jumelage.office.Secret;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Keyed;
import eu.jumelage.web.Language;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Admissions, as the database keeps them. */
@Component
class AdmissionRows {

    private final JdbcClient sql;
    private final QuestionRows questions;
    private final InstantSource time;

    AdmissionRows(JdbcClient sql, QuestionRows questions, InstantSource time) {
        this.sql = sql;
        this.questions = questions;
        this.time = time;
    }

    /** Whoever gives or takes seats holds this lock, so that none is given twice. */
    boolean lock(UUID admission) {
        return sql.sql("select id from participation.admission where id = :admission for update")
                .param("admission", admission)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Optional<Admission> find(UUID admission) {
        return read(admission, null).stream().findFirst();
    }

    /** All of an activity, that of the whole first. */
    List<Admission> of(UUID activity) {
        return read(null, activity);
    }

    private List<Admission> read(@Nullable UUID admission, @Nullable UUID activity) {
        return sql.sql("""
                select id, activity, run, opens_at, closes_at, invited_only, seats, quotas, waiting_list, smaller_first,
                    largest_group, companions_named, asks, join_link, sentence, languages, reminder_hours, kept_days
                from participation.admission
                where (id = :admission or :admission::uuid is null)
                    and (activity = :activity or :activity::uuid is null)
                order by run nulls first""")
                .param("admission", admission)
                .param("activity", activity)
                .query((row, _) -> read(row))
                .list();
    }

    private Admission read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Admission(
                id,
                row.getObject("activity", UUID.class),
                row.getObject("run", UUID.class),
                new Opening(moment(row, "opens_at"), moment(row, "closes_at"), row.getBoolean("invited_only")),
                new Seats(
                        row.getObject("seats", Integer.class),
                        quotas(row.getString("quotas")),
                        row.getBoolean("waiting_list"),
                        row.getBoolean("smaller_first")),
                new Groups(row.getInt("largest_group"), row.getBoolean("companions_named")),
                asked(row),
                questions.of(id),
                new Telling(
                        row.getString("join_link"),
                        Texts.columnOrNull(row, "sentence"),
                        strings(row, "languages").stream().map(Language::new).toList(),
                        row.getInt("reminder_hours")),
                row.getInt("kept_days"));
    }

    void store(Admission admission) {
        sql.sql("""
                insert into participation.admission (id, activity, run, opens_at, closes_at, invited_only, seats, quotas,
                    waiting_list, smaller_first, largest_group, companions_named, asks, join_link, sentence, languages,
                    reminder_hours, kept_days, changed_at)
                values (:id, :activity, :run, :opensAt, :closesAt, :invitedOnly, :seats, :quotas::jsonb, :waitingList,
                    :smallerFirst, :largestGroup, :companionsNamed, :asks, :joinLink, :sentence::jsonb, :languages,
                    :reminderHours, :keptDays, :changedAt)
                on conflict (id) do update
                set run = excluded.run, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                    invited_only = excluded.invited_only, seats = excluded.seats, quotas = excluded.quotas,
                    waiting_list = excluded.waiting_list, smaller_first = excluded.smaller_first,
                    largest_group = excluded.largest_group, companions_named = excluded.companions_named,
                    asks = excluded.asks, join_link = excluded.join_link, sentence = excluded.sentence,
                    languages = excluded.languages, reminder_hours = excluded.reminder_hours,
                    kept_days = excluded.kept_days, changed_at = excluded.changed_at""")
                .param("id", admission.id())
                .param("activity", admission.activity())
                .param("run", admission.run())
                .param("opensAt", column(admission.opening().from()))
                .param("closesAt", column(admission.opening().until()))
                .param("invitedOnly", admission.opening().invitedOnly())
                .param("seats", admission.seats().total())
                .param(
                        "quotas",
                        JsonMapper.shared()
                                .writeValueAsString(keys(admission.seats().quotas())))
                .param("waitingList", admission.seats().waiting())
                .param("smallerFirst", admission.seats().smallerFirst())
                .param("largestGroup", admission.groups().most())
                .param("companionsNamed", admission.groups().named())
                .param(
                        "asks",
                        admission.asks().stream().map(Keyed::key).sorted().toArray(String[]::new))
                .param("joinLink", admission.telling().joinLink())
                .param("sentence", Texts.writeOrNull(admission.telling().sentence()))
                .param(
                        "languages",
                        admission.telling().languages().stream()
                                .map(Language::tag)
                                .toArray(String[]::new))
                .param("reminderHours", admission.telling().reminderHours())
                .param("keptDays", admission.keptDays())
                .param("changedAt", column(time.instant()))
                .update();
        questions.replace(admission.id(), admission.questions());
    }

    void remove(UUID admission) {
        sql.sql("delete from participation.admission where id = :admission")
                .param("admission", admission)
                .update();
    }

    void invite(UUID admission, @Nullable String secret) {
        sql.sql("update participation.admission set invitation = :hash where id = :admission")
                .param("hash", secret == null ? null : Secret.hash(secret))
                .param("admission", admission)
                .update();
    }

    boolean isInvited(UUID admission, String secret) {
        return !secret.isEmpty()
                && sql.sql("select count(*) from participation.admission where id = :admission and invitation = :hash")
                                .param("admission", admission)
                                .param("hash", Secret.hash(secret))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private static Map<String, Integer> keys(Map<Audience, Integer> quotas) {
        var keys = new TreeMap<String, Integer>();
        quotas.forEach((audience, seats) -> keys.put(audience.key(), seats));
        return keys;
    }

    private static Map<Audience, Integer> quotas(String json) {
        var quotas = new EnumMap<Audience, Integer>(Audience.class);
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(each -> quotas.put(
                        Keyed.of(Audience.class, each.getKey()), each.getValue().intValue()));
        return quotas;
    }

    private static Set<Asked> asked(ResultSet row) throws SQLException {
        return strings(row, "asks").stream()
                .map(key -> Keyed.of(Asked.class, key))
                .collect(Collectors.toSet());
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
