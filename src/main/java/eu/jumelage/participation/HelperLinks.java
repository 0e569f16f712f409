package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;
import static eu.jumelage.participation.AdmissionRows.moment;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.office.Once;
import eu.jumelage.office.Secret;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The personal links of those who help at the door: each opens one list until the day after, or until it is ended. */
@Component
@Transactional
public class HelperLinks {

    /** Where no date is known. */
    private static final int DAYS_WITHOUT_DATE = 30;

    private final JdbcClient sql;
    private final AdmissionRows admissions;
    private final Programme programme;
    private final AuditTrail audit;
    private final Once once;
    private final InstantSource time;

    HelperLinks(
            JdbcClient sql,
            AdmissionRows admissions,
            Programme programme,
            AuditTrail audit,
            Once once,
            InstantSource time) {
        this.sql = sql;
        this.admissions = admissions;
        this.programme = programme;
        this.audit = audit;
        this.once = once;
        this.time = time;
    }

    /** @param secret which only its holder knows from now on */
    public record Made(HelperLink link, String secret) {}

    /** @param id of the same form sent twice: then the last secret that was shown is the good one */
    public Made make(UUID id, UUID admission, String holder, Member by) {
        once.alone(id);
        String secret = Secret.fresh();
        Optional<HelperLink> known = find(id);
        if (known.isPresent()) {
            sql.sql("update participation.helper set hash = :hash where id = :id")
                    .param("hash", Secret.hash(secret))
                    .param("id", id)
                    .update();
            return new Made(known.get(), secret);
        }
        Activity activity = activity(admission);
        Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
        var link = new HelperLink(
                id,
                admission,
                holder,
                by.id(),
                by.name(),
                now,
                expiry(admissions.find(admission).orElseThrow(), activity, now),
                null);
        sql.sql("""
                insert into participation.helper (id, admission, hash, holder, maker, made_by, made_at, expires_at)
                values (:id, :admission, :hash, :holder, :maker, :madeBy, :madeAt, :expiresAt)""")
                .param("id", id)
                .param("admission", admission)
                .param("hash", Secret.hash(secret))
                .param("holder", holder)
                .param("maker", by.id())
                .param("madeBy", by.name())
                .param("madeAt", column(now))
                .param("expiresAt", column(link.expiresAt()))
                .update();
        note(by, "helper-link-made", link);
        return new Made(link, secret);
    }

    /** The end of the day after the last one, by the clock of the place; where that is over, the end of tomorrow. */
    static Instant expiry(Admission admission, Activity activity, Instant now) {
        List<Run> runs = Openness.runs(admission, activity);
        ZoneId zone =
                (runs.isEmpty() ? activity.runs() : runs).getFirst().when().zone();
        Instant last = runs.stream()
                .flatMap(run -> run.when().endsAt().stream())
                .max(Comparator.naturalOrder())
                .map(end -> end.minusMillis(1)) // what ends at midnight ends that day
                .orElseGet(() -> now.plus(DAYS_WITHOUT_DATE - 1L, ChronoUnit.DAYS));
        Instant from = last.isBefore(now) ? now : last;
        return from.atZone(zone).toLocalDate().plusDays(2).atStartOfDay(zone).toInstant();
    }

    /** Those that are good, the newest first. */
    @Transactional(readOnly = true)
    public List<HelperLink> good(UUID admission) {
        return sql.sql("""
                select id, admission, holder, maker, made_by, made_at, expires_at, revoked_at from participation.helper
                where admission = :admission and expires_at > :now and revoked_at is null order by made_at desc, id""")
                .param("admission", admission)
                .param("now", column(time.instant()))
                .query(HelperLinks::read)
                .list();
    }

    /** What a secret opens, if it is good. */
    @Transactional(readOnly = true)
    public Optional<HelperLink> open(String secret) {
        return sql.sql("""
                select id, admission, holder, maker, made_by, made_at, expires_at, revoked_at from participation.helper
                where hash = :hash and expires_at > :now and revoked_at is null""")
                .param("hash", Secret.hash(secret))
                .param("now", column(time.instant()))
                .query(HelperLinks::read)
                .optional();
    }

    /** Empty where there is no such link; ending it twice is the same as once. */
    public Optional<HelperLink> revoke(UUID id, Member by) {
        Optional<HelperLink> link = find(id);
        link.filter(one -> one.isGood(time.instant())).ifPresent(good -> {
            sql.sql("update participation.helper set revoked_at = :now where id = :id")
                    .param("now", column(time.instant()))
                    .param("id", id)
                    .update();
            note(by, "helper-link-revoked", good);
        });
        return link;
    }

    private Optional<HelperLink> find(UUID id) {
        return sql.sql("""
                select id, admission, holder, maker, made_by, made_at, expires_at, revoked_at from participation.helper
                where id = :id""").param("id", id).query(HelperLinks::read).optional();
    }

    private Activity activity(UUID admission) {
        return programme
                .find(admissions.find(admission).orElseThrow().activity())
                .orElseThrow();
    }

    private void note(Member by, String act, HelperLink link) {
        String title = activity(link.admission()).details().words().title().string(by.language());
        audit.note(by, act, "admission", link.admission(), title, Map.of(), Map.of("holder", link.holder()));
    }

    private static HelperLink read(ResultSet row, int number) throws SQLException {
        return new HelperLink(
                row.getObject("id", UUID.class),
                row.getObject("admission", UUID.class),
                row.getString("holder"),
                row.getObject("maker", UUID.class),
                row.getString("made_by"),
                Objects.requireNonNull(moment(row, "made_at")),
                Objects.requireNonNull(moment(row, "expires_at")),
                moment(row, "revoked_at"));
    }
}
