package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Programme;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves those up who wait, as soon as there are seats for them; in the hands of whoever holds the admission's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Line {

    private final RegistrationRows registrations;
    private final Programme programme;
    private final Tidings tidings;

    Line(RegistrationRows registrations, Programme programme, Tidings tidings) {
        this.registrations = registrations;
        this.programme = programme;
        this.tidings = tidings;
    }

    /** What has lapsed holds nothing any more; then those get seats whose turn it is, as long as it has not begun. */
    void moveUp(Admission admission, Instant now) {
        registrations.lapse(admission.id(), now);
        Activity activity = programme.find(admission.activity()).orElseThrow();
        boolean over = switch (Openness.of(admission, activity, now)) {
            case Openness.Over _, Openness.Cancelled _, Openness.Postponed _ -> true;
            case Openness.Open _, Openness.NotYet _, Openness.Closed _ -> false;
        };
        if (over) {
            return;
        }
        for (Places.Waiting up :
                registrations.places(admission.id(), admission.seats(), now).movingUp()) {
            seat(up.registration(), admission, activity, now);
        }
    }

    private void seat(UUID waiting, Admission admission, Activity activity, Instant now) {
        Registration seated = registrations.find(waiting).orElseThrow().confirmed(now);
        registrations.store(seated);
        tidings.movedUp(new Held(seated, admission, activity));
    }
}
