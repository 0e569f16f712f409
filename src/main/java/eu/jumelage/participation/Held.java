package eu.jumelage.participation;

import eu.jumelage.programme.Activity;
import java.time.Instant;

/** Somebody's registration, with what it is for. */
public record Held(Registration registration, Admission admission, Activity activity) {

    /** Whether it can still be changed: it is open, and the activity has neither begun nor was it called off. */
    public boolean canChange(Instant now) {
        return registration.state().isOpen()
                && switch (Openness.of(admission, activity, now)) {
                    case Openness.Open _, Openness.NotYet _, Openness.Closed _, Openness.Postponed _ -> true;
                    case Openness.Cancelled _, Openness.Over _ -> false;
                };
    }
}
