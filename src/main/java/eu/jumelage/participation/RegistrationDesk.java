package eu.jumelage.participation;

import eu.jumelage.office.AuditTrail;
import eu.jumelage.office.Member;
import eu.jumelage.programme.Programme;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members of the office do with single registrations; each step is in the audit trail, and nobody's name is. */
@Component
@Transactional
public class RegistrationDesk {

    private static final String CANCELLED = "registration-cancelled";

    private final SigningUp signingUp;
    private final Participation participation;
    private final AdmissionRows admissions;
    private final RegistrationRows registrations;
    private final Tidings tidings;
    private final Programme programme;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final InstantSource time;

    RegistrationDesk(
            SigningUp signingUp,
            Participation participation,
            AdmissionRows admissions,
            RegistrationRows registrations,
            Tidings tidings,
            Programme programme,
            AuditTrail audit,
            ApplicationEventPublisher events,
            JdbcClient sql,
            InstantSource time) {
        this.signingUp = signingUp;
        this.participation = participation;
        this.admissions = admissions;
        this.registrations = registrations;
        this.tidings = tidings;
        this.programme = programme;
        this.audit = audit;
        this.events = events;
        this.sql = sql;
        this.time = time;
    }

    /** What became of moving somebody up out of turn. */
    public sealed interface Moving {
        record Done() implements Moving {}

        /** More than are free; the office may still decide so. */
        record NoSeats(int free) implements Moving {}

        /** Nobody who waits: moved up already, cancelled, or unknown. */
        record NotWaiting() implements Moving {}
    }

    /** Signs somebody up who called or wrote. */
    public Requesting enter(UUID id, UUID admission, Entry entry, Member by) {
        boolean known = registrations.find(id).isPresent();
        Requesting became = signingUp.enter(id, admission, entry);
        if (became instanceof Requesting.Sent
                && !known
                && registrations.find(id).isPresent()) {
            note(by, "registration-entered", registrations.find(id).orElseThrow(), Map.of());
        }
        return became;
    }

    /** Gives up for somebody; a mail tells them. */
    public void cancel(UUID registration, Member by) {
        registrations.find(registration).filter(own -> own.state().isOpen()).ifPresent(own -> {
            signingUp.cancel(registration);
            note(by, CANCELLED, own, Map.of());
        });
    }

    /** Whether the office gave up for somebody, and not they themselves. */
    @Transactional(readOnly = true)
    public boolean hasCancelled(UUID registration) {
        return audit.of("registration", registration).stream()
                .anyMatch(entry -> entry.act().equals(CANCELLED));
    }

    /** Sends a mail with a personal link once more. @return false for what is cancelled, lapsed or erased */
    public boolean resend(UUID registration, Member by) {
        Optional<Held> held = participation
                .held(registration)
                .filter(own -> own.registration().state().isOpen()
                        && own.registration().erasedAt() == null);
        held.ifPresent(own -> {
            if (own.registration().state() == State.REQUESTED) {
                tidings.requested(own);
            } else {
                tidings.known(own);
            }
            note(by, "registration-link-sent", own.registration(), Map.of());
        });
        return held.isPresent();
    }

    /**
     * Gives somebody a seat who waits, whoever stands before them.
     *
     * @param beyond even if there are not that many seats
     */
    public Moving moveUp(UUID registration, boolean beyond, Member by) {
        Optional<Registration> known = registrations.find(registration);
        if (known.isEmpty() || !admissions.lock(known.get().admission())) {
            return new Moving.NotWaiting();
        }
        Registration own = registrations.find(registration).orElseThrow();
        if (own.state() != State.WAITING) {
            return new Moving.NotWaiting();
        }
        Admission admission = admissions.find(own.admission()).orElseThrow();
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        int free = registrations
                .places(admission.id(), admission.seats(), now)
                .free(own.entry().audience());
        if (own.size() > free && !beyond) {
            return new Moving.NoSeats(free);
        }
        Registration seated = own.confirmed(now);
        registrations.store(seated);
        tidings.movedUp(
                new Held(seated, admission, programme.find(admission.activity()).orElseThrow()));
        note(by, "registration-moved-up", seated, own.size() > free ? Map.of("beyond", "1") : Map.of());
        events.publishEvent(new ParticipationChanged(admission.activity(), admission.id()));
        return new Moving.Done();
    }

    /** Notes that what somebody asked beforehand is answered, or that it is not. False where nothing was asked. */
    public boolean answered(UUID registration, boolean answered, Member by) {
        int changed = sql.sql("""
                update participation.registration set answered_at = case when :answered then :now::timestamptz end
                where id = :registration and question is not null""")
                .param("answered", answered)
                .param("now", AdmissionRows.column(time.instant()))
                .param("registration", registration)
                .update();
        if (changed == 1) {
            note(
                    by,
                    "question-settled",
                    registrations.find(registration).orElseThrow(),
                    Map.of("answered", answered ? "1" : ""));
        }
        return changed == 1;
    }

    /** Makes a new link of invitation. @return its secret */
    public String invite(UUID admission, Member by) {
        String secret = participation.invite(admission);
        note(by, "invitation-made", "admission", admission, admission, Map.of());
        return secret;
    }

    /** Takes a form back for which nobody signed up. False if somebody did. */
    public boolean takeBack(UUID admission, Member by) {
        if (!participation.registrations(admission).isEmpty()) {
            return false;
        }
        note(by, "admission-taken-back", "admission", admission, admission, Map.of());
        return participation.takeBack(admission);
    }

    /** Notes that somebody took the list along. */
    public void exported(UUID admission, Member by) {
        note(by, "registrations-exported", "admission", admission, admission, Map.of());
    }

    private void note(Member by, String act, Registration registration, Map<String, String> after) {
        note(by, act, "registration", registration.id(), registration.admission(), after);
    }

    private void note(Member by, String act, String kind, UUID item, UUID admission, Map<String, String> after) {
        UUID activity = admissions.find(admission).orElseThrow().activity();
        String title =
                programme.find(activity).orElseThrow().details().words().title().string(by.language());
        audit.note(by, act, kind, item, title, Map.of(), after);
    }
}
