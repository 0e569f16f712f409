package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;

import eu.jumelage.mail.Recipients;
import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what makes a registration somebody's, once its period is over or they ask for it; the numbers stay. */
@Component
@Transactional
public class Erasure {

    /** How the kinds of all mails to those who sign up begin. */
    static final String MAILS = "registration-";

    private static final int STEP = 500;

    private final JdbcClient sql;
    private final RegistrationRows registrations;
    private final SigningUp signingUp;
    private final Recipients recipients;
    private final AuditTrail audit;
    private final Participation participation;
    private final InstantSource time;

    Erasure(
            JdbcClient sql,
            RegistrationRows registrations,
            SigningUp signingUp,
            Recipients recipients,
            AuditTrail audit,
            Participation participation,
            InstantSource time) {
        this.sql = sql;
        this.registrations = registrations;
        this.signingUp = signingUp;
        this.recipients = recipients;
        this.audit = audit;
        this.participation = participation;
        this.time = time;
    }

    /**
     * Erases what was kept long enough: counted from the end of the last date, from the cancellation of what was
     * cancelled, and from the moment at which somebody gave up or a request lapsed. What waits for a date is kept.
     *
     * @return how many registrations
     */
    public int overdue() {
        Instant now = time.instant();
        List<UUID> due = sql.sql("""
                select r.id from participation.registration r
                join participation.admission a on a.id = r.admission
                join programme.activity p on p.id = a.activity
                cross join lateral (
                    select case when p.publication = 'withdrawn' then p.changed_at
                        when bool_or(run.course = 'postponed' or run.course = 'planned' and run.ends_at is null) then null
                        else max(case when run.course = 'cancelled' then run.cancelled_at else run.ends_at end) end as at
                    from programme.run run
                    where run.activity = a.activity and (a.run is null or run.id = a.run
                        or not exists (select from programme.run own where own.id = a.run))
                ) over
                where r.erased_at is null
                    and least(over.at, r.cancelled_at, case when r.state = 'expired' then r.held_until end)
                        <= :now::timestamptz - make_interval(days => a.kept_days)
                order by r.id limit :step
                for update of r skip locked""")
                .param("now", column(now))
                .param("step", STEP)
                .query(UUID.class)
                .list();
        due.forEach(registration -> erase(registration, now));
        return due.size();
    }

    /** All that is kept of registrations with this address, erased ones never. */
    @Transactional(readOnly = true)
    public List<Held> of(String email) {
        return sql
                .sql(
                        "select id from participation.registration where lower(email) = lower(:email) order by requested_at")
                .param("email", email.strip())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> participation.held(id).stream())
                .toList();
    }

    /** The subjects of mails to them that are still kept. */
    @Transactional(readOnly = true)
    public List<String> mails(String email) {
        return recipients.subjects(email.strip(), MAILS);
    }

    /**
     * Erases all about an address at once, without a mail: what is to come is cancelled, and others move up.
     *
     * @return how many registrations
     */
    public int person(String email, Member by) {
        List<Held> all = of(email);
        Instant now = time.instant();
        for (Held held : all) {
            signingUp.cancel(held.registration().id());
            erase(held.registration().id(), now);
            note(held, "registration-erased", by);
        }
        recipients.forget(email.strip(), MAILS, "");
        return all.size();
    }

    /** Notes that somebody was given what is kept of them. */
    public void told(String email, Member by) {
        of(email).forEach(held -> note(held, "registration-told", by));
    }

    private void erase(UUID id, Instant now) {
        String email = registrations.find(id).orElseThrow().entry().email();
        if (!email.isEmpty()) {
            recipients.forget(email, MAILS, id.toString());
        }
        sql.sql("""
                update participation.registration
                set name = null, email = null, organisation = null, answers = '{}', access_needs = null, question = null,
                    companions = '{}', told = null, answered_at = null, erased_at = :now,
                    state = case when state in ('requested', 'waiting') then 'cancelled' else state end,
                    cancelled_at = case when state in ('requested', 'waiting') then :now else cancelled_at end,
                    seated = seated and state = 'confirmed'
                where id = :id""").param("now", column(now)).param("id", id).update();
        sql.sql("delete from participation.link where registration = :id")
                .param("id", id)
                .update();
        sql.sql("delete from participation.news where registration = :id")
                .param("id", id)
                .update();
    }

    private void note(Held held, String act, Member by) {
        String title = held.activity().details().words().title().string(by.language());
        audit.note(by, act, "registration", held.registration().id(), title, Map.of(), Map.of());
    }
}
