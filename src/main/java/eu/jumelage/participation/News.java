package eu.jumelage.participation;

import static eu.jumelage.participation.AdmissionRows.column;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.Programme;
import eu.jumelage.programme.ProgrammeChanged;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the registered what became of an activity: ten minutes after the last change, once, and only what is otherwise
 * than they were told last.
 */
@Component
@Transactional
public class News {

    /** So long a sitting may take, and so long a change can be undone without anybody hearing of it. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    private final JdbcClient sql;
    private final AdmissionRows admissions;
    private final RegistrationRows registrations;
    private final Programme programme;
    private final Tidings tidings;
    private final InstantSource time;

    News(
            JdbcClient sql,
            AdmissionRows admissions,
            RegistrationRows registrations,
            Programme programme,
            Tidings tidings,
            InstantSource time) {
        this.sql = sql;
        this.admissions = admissions;
        this.registrations = registrations;
        this.programme = programme;
        this.tidings = tidings;
        this.time = time;
    }

    /** In the transaction that changes the programme. */
    @EventListener
    void expect(ProgrammeChanged changed) {
        if (!changed.activities().isEmpty()) {
            expect(changed.activities());
        }
    }

    /** In one order for everybody, so that two sittings wait for each other, and never in a circle. */
    void expect(Set<UUID> activities) {
        sql.sql("""
                insert into participation.news (registration, due_at)
                select r.id, :due from participation.registration r
                join participation.admission a on a.id = r.admission
                where a.activity in (:activities) and r.state in ('confirmed', 'waiting') and r.told is not null
                order by r.id
                on conflict (registration) do update set due_at = excluded.due_at""")
                .param("due", column(time.instant().plus(PAUSE)))
                .param("activities", activities)
                .update();
    }

    /** Tells the next one who is due, if there is any. @return whether there was; then there may be more */
    public boolean tellNext() {
        Optional<UUID> due = sql.sql("""
                delete from participation.news
                where registration = (
                    select registration from participation.news where due_at <= :now
                    order by due_at, registration limit 1 for update skip locked)
                returning registration""")
                .param("now", column(time.instant()))
                .query(UUID.class)
                .optional();
        due.flatMap(registrations::find).filter(own -> own.state().isOpen()).ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(Registration own) {
        Admission admission = admissions.find(own.admission()).orElseThrow();
        var held = new Held(own, admission, programme.find(admission.activity()).orElseThrow());
        registrations
                .told(own.id())
                .filter(told -> isNews(admission, held.activity(), told))
                .ifPresent(told -> tidings.changed(held, told));
    }

    /** How many would be told something once the activity is as it is here. */
    int hearing(Activity after) {
        return admissions.of(after.id()).stream()
                .mapToInt(admission -> (int) registrations.allTold(admission.id()).stream()
                        .filter(told -> isNews(admission, after, told))
                        .count())
                .sum();
    }

    private boolean isNews(Admission admission, Activity activity, Told told) {
        boolean over = Openness.runs(admission, activity).stream()
                .allMatch(run -> run.course() != Course.CANCELLED && run.when().isOver(time.instant()));
        return activity.isPublished() && !over && !told.says(Told.of(admission, activity));
    }
}
