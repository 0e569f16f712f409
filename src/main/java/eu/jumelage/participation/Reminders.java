package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.Run;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who signed up, each once before each date: hours are counted as they pass, whatever clocks do in
 * between.
 */
@Component
public class Reminders {

    /** So that nobody who changes one of them waits for long. */
    private static final int STEP = 100;

    private final JdbcClient sql;
    private final RegistrationRows registrations;
    private final AdmissionRows admissions;
    private final Programme programme;
    private final Tidings tidings;
    private final InstantSource time;

    Reminders(
            JdbcClient sql,
            RegistrationRows registrations,
            AdmissionRows admissions,
            Programme programme,
            Tidings tidings,
            InstantSource time) {
        this.sql = sql;
        this.registrations = registrations;
        this.admissions = admissions;
        this.programme = programme;
        this.tidings = tidings;
        this.time = time;
    }

    /**
     * Writes the reminders that are due, as many as one transaction should. Whoever confirmed after it was due has just
     * had a mail; whoever was reminded of an earlier date is reminded of a new one, unless that was a day ago or less.
     *
     * @return how many
     */
    @Transactional
    public int send() {
        Instant now = time.instant();
        List<UUID> due = sql.sql("""
                select r.id from participation.registration r
                join participation.admission a on a.id = r.admission
                join programme.activity p on p.id = a.activity and p.publication = 'published'
                join lateral (
                    select min(run.starts_at) as at from programme.run run
                    where run.activity = a.activity and (a.run is null or run.id = a.run)
                        and run.course = 'planned' and run.precision in ('time', 'day') and run.starts_at > :now
                ) start on start.at <= :now::timestamptz + make_interval(hours => a.reminder_hours)
                where r.state = 'confirmed' and r.erased_at is null and r.email is not null and a.reminder_hours > 0
                    and r.confirmed_at < start.at - make_interval(hours => a.reminder_hours)
                    and (r.reminded_at is null
                        or r.reminded_at < start.at - make_interval(hours => a.reminder_hours + 24))
                order by start.at, r.id limit :step
                for update of r skip locked""")
                .param("now", column(now))
                .param("step", STEP)
                .query(UUID.class)
                .list();
        due.forEach(registration -> remind(registration, now));
        return due.size();
    }

    private void remind(UUID id, Instant now) {
        Registration own = registrations.find(id).orElseThrow();
        Admission admission = admissions.find(own.admission()).orElseThrow();
        Activity activity = programme.find(admission.activity()).orElseThrow();
        Run next = Openness.runs(admission, activity).stream()
                .filter(run -> run.course() == Course.PLANNED
                        && run.when().startsAt().filter(now::isBefore).isPresent())
                .min(Comparator.comparing(run -> run.when().startsAt().orElseThrow()))
                .orElseThrow();
        tidings.reminded(new Held(own, admission, activity), next);
        sql.sql("update participation.registration set reminded_at = :now where id = :id")
                .param("now", column(now))
                .param("id", id)
                .update();
    }
}
