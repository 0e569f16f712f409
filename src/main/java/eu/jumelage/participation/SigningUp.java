package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public's door to participation: asking for seats, confirming, changing, giving up. */
@Component
@Transactional
public class SigningUp {

    /** So long a request holds its seats, unless it begins before. */
    public static final Duration HELD = Duration.ofHours(24);

    /** What comes again so soon is a second click, not a second thought. */
    static final Duration CLICKS = Duration.ofSeconds(10);

    private final AdmissionRows admissions;
    private final RegistrationRows registrations;
    private final Attempts attempts;
    private final Line line;
    private final Tidings tidings;
    private final Programme programme;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    SigningUp(
            AdmissionRows admissions,
            RegistrationRows registrations,
            Attempts attempts,
            Line line,
            Tidings tidings,
            Programme programme,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.attempts = attempts;
        this.line = line;
        this.tidings = tidings;
        this.programme = programme;
        this.events = events;
        this.time = time;
    }

    /** What stands fast while seats are given. */
    private record Desk(Admission admission, Activity activity, Openness openness, Instant now) {}

    /** Locks, and lets go what has lapsed. */
    private Optional<Desk> open(UUID admission) {
        if (!admissions.lock(admission)) {
            return Optional.empty();
        }
        Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
        Admission own = admissions.find(admission).orElseThrow();
        line.moveUp(own, now);
        Activity activity = programme.find(own.activity()).orElseThrow();
        return Optional.of(new Desk(own, activity, Openness.of(own, activity, now), now));
    }

    /**
     * Asks for seats. A mail goes to the address, and its link confirms.
     *
     * @param id of this form, so that who sends it twice asks once
     * @param invitation the secret of the link by which somebody came; empty for none
     */
    public Requesting request(UUID id, UUID admission, Entry written, String invitation) {
        Desk desk = open(admission).orElse(null);
        if (desk == null || !(desk.openness() instanceof Openness.Open)) {
            return new Requesting.NotOpen(desk == null ? new Openness.Over() : desk.openness());
        }
        boolean invited = admissions.isInvited(admission, invitation);
        if (desk.admission().opening().invitedOnly() && !invited) {
            return new Requesting.NotInvited();
        }
        Entry entry = written.cleaned();
        Optional<Registration> made = registrations.find(id);
        Optional<Registration> same = made.filter(own -> isOf(own, entry));
        if (same.isPresent()) {
            return again(same.get(), desk);
        }
        List<Fault> faults = Reading.faults(desk.admission(), entry, invited);
        if (!faults.isEmpty()) {
            return new Requesting.Wrong(faults);
        }
        return attempts.take(entry.email(), desk.now())
                ? asked(made.isPresent() ? UUID.randomUUID() : id, desk, entry)
                : new Requesting.TooOften();
    }

    /** Another address in a form that was sent before is another registration: the first had an error in it. */
    private static boolean isOf(Registration own, Entry entry) {
        return own.state().isOpen() && own.entry().email().equalsIgnoreCase(entry.email());
    }

    /** Who goes back and sends the form again waits for a mail that did not come. */
    private Requesting again(Registration own, Desk desk) {
        if (desk.now().isBefore(own.requestedAt().plus(CLICKS))) {
            return new Requesting.Sent(own.seated());
        }
        if (!attempts.take(own.entry().email(), desk.now())) {
            return new Requesting.TooOften();
        }
        tidings.known(new Held(own, desk.admission(), desk.activity()));
        return new Requesting.Sent(own.seated());
    }

    /** Somebody who is known already gets a mail with their own link; the answer is the same. */
    private Requesting asked(UUID id, Desk desk, Entry entry) {
        Admission admission = desk.admission();
        Places places = registrations.places(admission.id(), admission.seats(), desk.now());
        boolean seated = places.admits(entry.audience(), entry.size());
        Optional<Registration> known = registrations.open(admission.id(), entry.email());
        known.ifPresent(own -> tidings.known(new Held(own, admission, desk.activity())));
        if (!seated && !admission.seats().waiting()) {
            return new Requesting.Full(places.admits(entry.audience(), 1) ? places.free(entry.audience()) : 0);
        }
        if (known.isEmpty()) {
            Instant until = desk.now().plus(HELD);
            Instant start =
                    Openness.start(Openness.runs(admission, desk.activity())).orElse(until);
            var request = Registration.requested(
                    id, admission.id(), seated, entry, desk.now(), start.isBefore(until) ? start : until);
            registrations.store(request);
            tidings.requested(new Held(request, admission, desk.activity()));
            tell(admission);
        }
        return new Requesting.Sent(seated);
    }

    /** The office enters somebody who called or wrote: confirmed, or in line, at once. */
    public Requesting enter(UUID id, UUID admission, Entry written) {
        Desk desk = open(admission).orElseThrow();
        Entry entry = written.cleaned();
        List<Fault> faults = Reading.faults(desk.admission(), entry, true);
        if (!faults.isEmpty()) {
            return new Requesting.Wrong(faults);
        }
        switch (desk.openness()) {
            case Openness.Cancelled _, Openness.Postponed _ -> {
                return new Requesting.NotOpen(desk.openness());
            }
            case Openness.Open _, Openness.NotYet _, Openness.Closed _, Openness.Over _ -> {}
        }
        Optional<Registration> known = registrations.find(id).or(() -> registrations.open(admission, entry.email()));
        if (known.isPresent()) {
            return new Requesting.Sent(known.get().seated());
        }
        Places places = registrations.places(admission, desk.admission().seats(), desk.now());
        if (!places.admits(entry.audience(), entry.size())
                && !desk.admission().seats().waiting()) {
            return new Requesting.Full(places.free(entry.audience()));
        }
        var request = Registration.requested(id, admission, false, entry, desk.now(), desk.now());
        return new Requesting.Sent(settled(desk, request, places).seated());
    }

    /** Confirms the address by the link that went to it. */
    public Confirming confirm(String secret) {
        UUID id = registrations.holder(secret).orElse(null);
        Registration own = id == null ? null : registrations.find(id).orElse(null);
        if (own == null) {
            return new Confirming.Unknown();
        }
        Desk desk = open(own.admission()).orElseThrow();
        own = registrations.find(own.id()).orElseThrow(); // as it is now that nobody else changes it
        return switch (own.state()) {
            case CONFIRMED -> new Confirming.Confirmed(own);
            case WAITING -> new Confirming.Waits(own);
            case CANCELLED -> new Confirming.WasCancelled();
            case EXPIRED -> new Confirming.Lapsed();
            case REQUESTED -> confirmed(desk, own);
        };
    }

    private Confirming confirmed(Desk desk, Registration own) {
        return switch (desk.openness()) {
            case Openness.Cancelled _, Openness.Postponed _, Openness.Over _ -> new Confirming.NotOpen(desk.openness());
            case Openness.Open _, Openness.NotYet _, Openness.Closed _ -> {
                Places places =
                        registrations.places(own.admission(), desk.admission().seats(), desk.now());
                Registration settled = settled(desk, own, places);
                yield settled.seated() ? new Confirming.Confirmed(settled) : new Confirming.Waits(settled);
            }
        };
    }

    private Registration settled(Desk desk, Registration own, Places places) {
        boolean seat = own.seated() || places.admits(own.entry().audience(), own.size());
        Registration settled = seat ? own.confirmed(desk.now()) : own.waiting(desk.now());
        registrations.store(settled);
        var held = new Held(settled, desk.admission(), desk.activity());
        if (seat) {
            tidings.confirmed(held);
        } else {
            tidings.waiting(held);
        }
        tell(desk.admission());
        return settled;
    }

    /** Says otherwise what was written; address and audience stay. More people need free seats. */
    public Changing change(String secret, Entry written) {
        UUID id = registrations.holder(secret).orElse(null);
        Registration own = id == null ? null : registrations.find(id).orElse(null);
        if (own == null) {
            return new Changing.Unknown();
        }
        Desk desk = open(own.admission()).orElseThrow();
        own = registrations.find(own.id()).orElseThrow();
        if (!new Held(own, desk.admission(), desk.activity()).canChange(desk.now())) {
            return new Changing.TooLate();
        }
        Entry entry = written.cleaned().of(own.entry());
        List<Fault> faults = Reading.faults(desk.admission(), entry, true);
        if (!faults.isEmpty()) {
            return new Changing.Wrong(faults);
        }
        int more = entry.size() - own.size();
        Places places = registrations.places(own.admission(), desk.admission().seats(), desk.now());
        if (own.seated() && more > 0 && !places.admits(entry.audience(), more)) {
            return new Changing.NoSeats(places.admits(entry.audience(), 1) ? places.free(entry.audience()) : 0);
        }
        Registration changed = own.entry(entry);
        registrations.store(changed);
        line.moveUp(desk.admission(), desk.now());
        tell(desk.admission());
        return new Changing.Changed(registrations.find(changed.id()).orElseThrow());
    }

    /** Gives up by personal link, and whoever waits moves up. False for a link that is none. */
    public boolean cancel(String secret) {
        Optional<UUID> own = registrations.holder(secret);
        own.ifPresent(this::cancel);
        return own.isPresent();
    }

    /** The same by the office. */
    public void cancel(UUID registration) {
        UUID admission = registrations.find(registration).orElseThrow().admission();
        Desk desk = open(admission).orElseThrow();
        Registration own = registrations.find(registration).orElseThrow();
        if (!own.state().isOpen()) {
            return;
        }
        boolean told = own.state() != State.REQUESTED;
        Registration cancelled = own.cancelled(desk.now());
        registrations.store(cancelled);
        if (told) {
            tidings.cancelled(new Held(cancelled, desk.admission(), desk.activity()), own.seated());
        }
        line.moveUp(desk.admission(), desk.now());
        tell(desk.admission());
    }

    /** Lets requests lapse whose time is over, so that others move up. @return in how many admissions */
    public int sweep() {
        Instant now = time.instant();
        List<UUID> lapsing = registrations.lapsing(now);
        lapsing.forEach(this::open);
        attempts.forget(now);
        return lapsing.size();
    }

    private void tell(Admission admission) {
        events.publishEvent(new ParticipationChanged(admission.activity(), admission.id()));
    }
}
