package eu.jumelage.participation;

import eu.jumelage.office.Secret;
import eu.jumelage.programme.Programme;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's door to participation: how one signs up, who did, and who came. */
@Component
@Transactional
public class Participation {

    private final AdmissionRows admissions;
    private final RegistrationRows registrations;
    private final Line line;
    private final News news;
    private final Programme programme;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final InstantSource time;

    Participation(
            AdmissionRows admissions,
            RegistrationRows registrations,
            Line line,
            News news,
            Programme programme,
            Publications publications,
            ApplicationEventPublisher events,
            JdbcClient sql,
            InstantSource time) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.line = line;
        this.news = news;
        this.programme = programme;
        this.publications = publications;
        this.events = events;
        this.sql = sql;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Optional<Admission> find(UUID admission) {
        return admissions.find(admission);
    }

    /** All of an activity, that of the whole first. */
    @Transactional(readOnly = true)
    public List<Admission> of(UUID activity) {
        return admissions.of(activity);
    }

    /** Offers a form, or says otherwise what one has offered; those who wait move up where there are more seats now. */
    public void offer(Admission admission) {
        boolean known = admissions.lock(admission.id());
        admissions.store(admission);
        if (known) {
            line.moveUp(admission, now());
            news.expect(Set.of(admission.activity())); // how one joins may be another
        }
        events.publishEvent(new ParticipationChanged(admission.activity(), admission.id()));
        publications.publish();
    }

    /**
     * Takes a form back for which nobody signed up.
     *
     * @return false if somebody did; then nothing has changed
     */
    public boolean takeBack(UUID admission) {
        if (!admissions.lock(admission) || !registrations.of(admission).isEmpty()) {
            return false;
        }
        UUID activity = admissions.find(admission).orElseThrow().activity();
        admissions.remove(admission);
        events.publishEvent(new ParticipationChanged(activity, admission));
        publications.publish();
        return true;
    }

    /** Makes a new link of invitation; one before it ends. @return its secret, which is told only now */
    public String invite(UUID admission) {
        String secret = Secret.fresh();
        admissions.invite(admission, secret);
        return secret;
    }

    /** Who signed up, in the order in which they came; those too who gave up or were erased. */
    @Transactional(readOnly = true)
    public List<Registration> registrations(UUID admission) {
        return registrations.of(admission);
    }

    @Transactional(readOnly = true)
    public Optional<Held> held(UUID registration) {
        return registrations.find(registration).map(this::held);
    }

    /** By personal link. */
    @Transactional(readOnly = true)
    public Optional<Held> held(String secret) {
        return registrations.holder(secret).flatMap(registrations::find).map(this::held);
    }

    private Held held(Registration registration) {
        Admission admission = admissions.find(registration.admission()).orElseThrow();
        return new Held(
                registration, admission, programme.find(admission.activity()).orElseThrow());
    }

    /** Why it is otherwise, in the public's words; empty where the last act gave no reason. */
    @Transactional(readOnly = true)
    public Optional<Text> reason(UUID activity) {
        return programme.history(activity).reversed().stream()
                .findFirst()
                .flatMap(last -> Optional.ofNullable(last.publicReason()));
    }

    /** Whether one can sign up now, by the clock and the course of the activity. */
    @Transactional(readOnly = true)
    public Openness openness(Admission admission) {
        return programme
                .find(admission.activity())
                .map(activity -> Openness.of(admission, activity, now()))
                .orElseGet(Openness.Over::new);
    }

    @Transactional(readOnly = true)
    public boolean isInvited(UUID admission, String invitation) {
        return admissions.isInvited(admission, invitation);
    }

    @Transactional(readOnly = true)
    public Places places(Admission admission) {
        return registrations.places(admission.id(), admission.seats(), now());
    }

    @Transactional(readOnly = true)
    public Totals totals(Admission admission) {
        Places places = places(admission);
        return sql.sql("""
                select coalesce(sum(size) filter (where state = 'confirmed'), 0) as confirmed,
                    coalesce(sum(size) filter (where state = 'requested'), 0) as requested,
                    coalesce(sum(size) filter (where state = 'waiting'), 0) as waiting,
                    coalesce(sum(came) filter (where state = 'confirmed'), 0) as came
                from participation.registration where admission = :admission""")
                .param("admission", admission.id())
                .query((row, _) -> new Totals(
                        row.getInt("confirmed"),
                        row.getInt("requested"),
                        row.getInt("waiting"),
                        row.getInt("came"),
                        places.free(null),
                        places.freeSetApart()))
                .single();
    }

    /** How many people are confirmed from each country (ISO 3166-1 alpha-2), as far as it was asked. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countries(UUID admission) {
        var countries = new TreeMap<String, Integer>();
        sql.sql("""
                select country, sum(size) as people from participation.registration
                where admission = :admission and state = 'confirmed' and country is not null group by country""").param("admission", admission).query(row -> {
            countries.put(row.getString("country"), row.getInt("people"));
        });
        return countries;
    }

    /** Notes who came: how many of the group; null takes the note back. False for who is not confirmed, or too many. */
    public boolean came(UUID registration, @Nullable Integer people) {
        return sql.sql("""
                update participation.registration set came = :people
                where id = :registration and state = 'confirmed' and (:people::int is null or :people between 0 and size)""")
                        .param("people", people)
                        .param("registration", registration)
                        .update()
                == 1;
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
